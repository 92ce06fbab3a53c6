/// A calendar day of the proleptic Gregorian calendar, counted in days from 1970-01-01.
///
/// The arithmetic is the well-known "days from civil" one: eras of 400 years, years that begin in March.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The day, or nil where the calendar has no such day (month 13, 30 February).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lastDay(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.count(year: year, month: month, day: day))
  }

  /// `2023-11-10`, four, two and two digits, nothing else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(into: Int?(0)) { sum, byte in
        sum = (48...57).contains(byte) ? sum.map { $0 * 10 + Int(byte - 48) } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func count(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { Int(((number + 3) % 7 + 7) % 7) + 1 }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }

  /// The same day of another month, or that month's last day.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let toYear = (count >= 0 ? count : count - 11) / 12
    let toMonth = count - toYear * 12 + 1
    return Day(
      number: Day.count(
        year: toYear, month: toMonth, day: min(day, Day.lastDay(ofMonth: toMonth, year: toYear))))
  }
}

extension Day: CustomStringConvertible {
  /// `2023-11-10`
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `10/11/2023`, as offices write it.
  package var written: String {
    let (year, month, day) = civil
    return "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))"
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
