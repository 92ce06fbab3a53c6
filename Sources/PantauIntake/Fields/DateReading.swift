import PantauDomain

/// A date as people and spreadsheets write it. The field is clean.
enum DateReading {
  static func read(_ text: Span<UInt8>) -> Reading<Day> {
    if let day = tenBytes(text) { return .asWritten(day) }
    var scanner = ByteScanner()
    if scanner.take(UInt8(ascii: "'"), text), scanner.isAtEnd(text) { return .wrong }
    let found: Reading<Day> =
      scanner.peek(text)?.isDigit == true ? digitsFirst(text, &scanner) : wordFirst(text, &scanner)
    return TimeOfDay.isAllThatFollows(scanner, text) ? found : .wrong
  }

  /// `2023-11-10` and `10/11/2023`: nearly every date there is. nil also for others of ten bytes, and for `11/25/2023`.
  private static func tenBytes(_ text: Span<UInt8>) -> Day? {
    guard text.count == 10 else { return nil }
    if text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") {
      guard let century = two(text, 0), let year = two(text, 2), let month = two(text, 5), let day = two(text, 8) else {
        return nil
      }
      return Day(year: century * 100 + year, month: month, day: day)
    }
    let mark = text[2]
    guard mark == text[5], mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "."),
      let day = two(text, 0), let month = two(text, 3), let century = two(text, 6), let year = two(text, 8)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  /// The number that two digits make.
  private static func two(_ text: Span<UInt8>, _ index: Int) -> Int? {
    let (tens, ones) = (text[index] &- 48, text[index + 1] &- 48)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  private static func digitsFirst(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Reading<Day> {
    guard let first = scanner.number(text) else { return .wrong }
    if first.count == 5, scanner.isAtEnd(text) { return serial(first.value) }
    let mark = scanner.peek(text)
    let isNumeric = scanner.at + 1 < text.count && text[scanner.at + 1].isDigit
    if isNumeric, let mark, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") {
      return threeNumbers(first, mark: mark, text, &scanner)
    }
    guard first.count <= 2, scanner.separator(text) else { return .wrong }
    let word = scanner.word(text)
    guard let month = MonthName.number(of: word, in: text), scanner.separator(text), let year = scanner.number(text)
    else { return .wrong }
    return dated(year, month: month, day: first.value)
  }

  /// `2023/11/10`, `10.11.2023`, `25/12/23`, `11/25/2023`.
  private static func threeNumbers(
    _ first: (value: Int, count: Int), mark: UInt8, _ text: Span<UInt8>, _ scanner: inout ByteScanner
  ) -> Reading<Day> {
    guard scanner.take(mark, text), let second = scanner.number(text), second.count <= 2, scanner.take(mark, text),
      let third = scanner.number(text)
    else { return .wrong }
    if first.count == 4 {
      let day = third.count <= 2 ? Day(year: first.value, month: second.value, day: third.value) : nil
      return day.map(Reading.asWritten) ?? .wrong
    }
    guard first.count <= 2 else { return .wrong }
    let dayFirst = dated(third, month: second.value, day: first.value)
    if dayFirst.value != nil { return dayFirst }
    return dated(third, month: first.value, day: second.value).value.map(Reading.repaired) ?? .wrong
  }

  /// `November 10, 2023`, and a weekday before either way of naming the month.
  private static func wordFirst(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Reading<Day> {
    var word = scanner.word(text)
    if WeekdayName.isOne(word, in: text) {
      guard scanner.separator(text) else { return .wrong }
      if let day = scanner.number(text) {
        guard day.count <= 2, scanner.separator(text) else { return .wrong }
        let name = scanner.word(text)
        guard let month = MonthName.number(of: name, in: text), scanner.separator(text),
          let year = scanner.number(text)
        else { return .wrong }
        return dated(year, month: month, day: day.value)
      }
      word = scanner.word(text)
    }
    guard let month = MonthName.number(of: word, in: text), scanner.separator(text), let day = scanner.number(text),
      day.count <= 2, scanner.separator(text), let year = scanner.number(text)
    else { return .wrong }
    return dated(year, month: month, day: day.value)
  }

  /// A year of two digits is of this century, which is a repair.
  private static func dated(_ year: (value: Int, count: Int), month: Int, day: Int) -> Reading<Day> {
    switch year.count {
    case 4: Day(year: year.value, month: month, day: day).map(Reading.asWritten) ?? .wrong
    case 2: Day(year: 2000 + year.value, month: month, day: day).map(Reading.repaired) ?? .wrong
    default: .wrong
    }
  }

  /// Days since 1899-12-30, as spreadsheets count them; only those of 2009 to 2064.
  private static func serial(_ number: Int) -> Reading<Day> {
    (40_000...60_000).contains(number) ? .repaired(Day(number: Int32(number - 25_569))) : .wrong
  }
}
