// Fields are read as UTF-8 bytes; a String is made only where one is kept.

extension Span where Element == UInt8 {
  var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// - Parameter word: lower-case ASCII.
  func isWord(_ word: StaticString) -> Bool { isWord(word, in: 0..<count) }

  func isWord(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    return word.withUTF8Buffer { letters in
      for (offset, letter) in letters.enumerated() where self[range.lowerBound + offset].lowercased != letter {
        return false
      }
      return true
    }
  }

  var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  /// ASCII letters only.
  var lowercased: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
}

/// A place in a field's bytes that moves forward over what it recognises.
struct ByteScanner {
  var at: Int

  init(at: Int = 0) { self.at = at }

  func isAtEnd(_ text: Span<UInt8>) -> Bool { at >= text.count }
  func peek(_ text: Span<UInt8>) -> UInt8? { at < text.count ? text[at] : nil }

  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard peek(text)?.lowercased == byte else { return false }
    at += 1
    return true
  }

  /// A run of at most nine digits; nil where there is none, or a longer one.
  mutating func number(_ text: Span<UInt8>) -> (value: Int, count: Int)? {
    let start = at
    var value = 0
    while let byte = peek(text), byte.isDigit {
      guard at - start < 9 else { return nil }
      value = value * 10 + Int(byte - 48)
      at += 1
    }
    return at == start ? nil : (value, at - start)
  }

  /// A run of ASCII letters, also with an apostrophe among them (`Jum'at`); empty where there is none.
  mutating func word(_ text: Span<UInt8>) -> Range<Int> {
    let start = at
    while let byte = peek(text), byte.isLetter || (byte == UInt8(ascii: "'") && at > start) { at += 1 }
    return start..<at
  }

  /// Spaces with at most one of `,` `.` `-` `/` among them; false where there is none of either.
  mutating func separator(_ text: Span<UInt8>) -> Bool {
    let start = at
    var hasMark = false
    while let byte = peek(text) {
      switch byte {
      case UInt8(ascii: " "): break
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard !hasMark else { return false }
        hasMark = true
      default: return at > start
      }
      at += 1
    }
    return at > start
  }
}
