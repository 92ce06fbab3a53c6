/// Numbers as decimal digits, each ended by a space; a text goes behind the number of its bytes.
struct NumberTextWriter {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func put(_ number: some BinaryInteger) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest != 0
    bytes[start...].reverse()
    bytes.append(UInt8(ascii: " "))
  }

  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// What is read of a text that is cut short or not of this kind is nil, and so is everything behind it.
struct NumberTextReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number() -> Int64? {
    var (number, digits) = (Int64(0), 0)
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: " ") {
        if digits > 0 { return number }
        break
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (tens, isBeyond) = number.multipliedReportingOverflow(by: 10)
      let (sum, isPast) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      if isBeyond || isPast { break }
      (number, digits) = (sum, digits + 1)
    }
    position = bytes.count + 1
    return nil
  }

  /// A number from 0 up to a bound, the bound itself not.
  mutating func index(below bound: Int) -> Int? {
    guard let number = number(), number >= 0, number < bound else { return nil }
    return Int(number)
  }

  mutating func text() -> String? {
    guard let count = index(below: bytes.count), position + count <= bytes.count else { return nil }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  /// A value of a vocabulary by its place in it.
  mutating func word<Word: CaseIterable>(_: Word.Type) -> Word? where Word.AllCases == [Word] {
    index(below: Word.allCases.count).map { Word.allCases[$0] }
  }
}

extension NumberTextWriter {
  mutating func put<Word: CaseIterable & Equatable>(word: Word) where Word.AllCases == [Word] {
    put(Word.allCases.firstIndex(of: word) ?? Word.allCases.count)
  }
}
