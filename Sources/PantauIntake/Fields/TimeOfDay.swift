/// A time behind a date: `T00:00:00Z`, ` 13.45 WIB`, ` 1:45 PM`. It is read over, and says nothing.
enum TimeOfDay {
  /// Whether nothing but a time follows, or nothing at all.
  static func isAllThatFollows(_ date: ByteScanner, _ text: Span<UInt8>) -> Bool {
    var scanner = date
    if scanner.isAtEnd(text) { return true }
    guard takeGap(text, &scanner), takeClock(text, &scanner) else { return false }
    takeSpace(text, &scanner)
    return takeZone(text, &scanner) && scanner.isAtEnd(text)
  }

  private static func takeGap(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Bool {
    if scanner.take(UInt8(ascii: "t"), text) { return true }
    let hasComma = scanner.take(UInt8(ascii: ","), text)
    let hasSpace = scanner.take(UInt8(ascii: " "), text)
    return hasComma || hasSpace
  }

  private static func takeSpace(_ text: Span<UInt8>, _ scanner: inout ByteScanner) {
    if scanner.peek(text) == UInt8(ascii: " ") { scanner.at += 1 }
  }

  /// `13:45`, `13.45`, with seconds and their fraction, and `AM` or `PM`.
  private static func takeClock(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Bool {
    guard let hour = scanner.number(text), hour.count <= 2, hour.value < 24, takeSixtieth(text, &scanner) else {
      return false
    }
    if takeSixtieth(text, &scanner) {
      let hasFraction = scanner.take(UInt8(ascii: "."), text) || scanner.take(UInt8(ascii: ","), text)
      if hasFraction, scanner.number(text) == nil { return false }
    }
    takeSpace(text, &scanner)
    let start = scanner.at
    let half = scanner.word(text)
    if !text.isWord("am", in: half), !text.isWord("pm", in: half) { scanner.at = start }
    return true
  }

  /// `:45` or `.45`
  private static func takeSixtieth(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Bool {
    let start = scanner.at
    if scanner.take(UInt8(ascii: ":"), text) || scanner.take(UInt8(ascii: "."), text),
      let number = scanner.number(text), number.count == 2, number.value < 60
    {
      return true
    }
    scanner.at = start
    return false
  }

  private static func takeZone(_ text: Span<UInt8>, _ scanner: inout ByteScanner) -> Bool {
    if scanner.take(UInt8(ascii: "+"), text) || scanner.take(UInt8(ascii: "-"), text) {
      guard let hours = scanner.number(text) else { return false }
      return hours.count == 4 || (hours.count == 2 && (scanner.isAtEnd(text) || takeSixtieth(text, &scanner)))
    }
    let word = scanner.word(text)
    return word.isEmpty || text.isWord("z", in: word) || text.isWord("wib", in: word) || text.isWord("wita", in: word)
      || text.isWord("wit", in: word)
  }
}
