import PantauDomain

/// What a cleaned `kode_wilayah` looks like, before anybody asks whether there is such a region.
enum CodeSpelling {
  case code(RegionCode, isExact: Bool, nameBehind: Range<Int>)
  case bareDigits(Int, nameBehind: Range<Int>)
  /// No code: a name perhaps.
  case other

  init(_ text: Span<UInt8>) {
    self = .other
    var scanner = ByteScanner()
    let hasApostrophe = scanner.take(UInt8(ascii: "'"), text)
    if hasApostrophe, scanner.peek(text) == UInt8(ascii: " ") { scanner.at += 1 }
    guard let first = scanner.number(text), first.count == 2 || first.count == 4 else { return }
    var spelled: (code: RegionCode?, isExact: Bool) = (RegionCode(province: first.value), !hasApostrophe)
    if first.count == 2, let part = CodeSpelling.part(text, &scanner) {
      // A spreadsheet drops a zero at the end, never one in the middle.
      let below = part.count == 1 ? part.value * 10 : part.value
      spelled.code = below == 0 ? nil : RegionCode(province: first.value, below: below)
      spelled.isExact = spelled.isExact && part.count == 2 && part.mark == UInt8(ascii: ".")
      if let seconds = CodeSpelling.part(text, &scanner) {
        guard seconds.count == 2, seconds.value == 0 else { return }
        spelled.isExact = false
      }
    }
    guard let name = CodeSpelling.nameBehind(text, scanner) else { return }
    if first.count == 4 {
      self = .bareDigits(first.value, nameBehind: name)
    } else if let code = spelled.code {
      self = .code(code, isExact: spelled.isExact && name.isEmpty, nameBehind: name)
    }
  }

  /// `.10`, `,1`, `:00`
  private static func part(
    _ text: Span<UInt8>, _ scanner: inout ByteScanner
  ) -> (mark: UInt8, value: Int, count: Int)? {
    let start = scanner.at
    if let mark = scanner.peek(text),
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":")
    {
      scanner.at += 1
      if let number = scanner.number(text), number.count <= 2 { return (mark, number.value, number.count) }
    }
    scanner.at = start
    return nil
  }

  /// The rest of the text where that can be a name: set off, with letters, without digits. nil where it can not;
  /// empty where there is no rest.
  private static func nameBehind(_ text: Span<UInt8>, _ scanner: ByteScanner) -> Range<Int>? {
    guard let first = scanner.peek(text) else { return text.count..<text.count }
    var hasLetter = false
    for index in scanner.at..<text.count {
      if text[index].isDigit { return nil }
      hasLetter = hasLetter || text[index].isLetter
    }
    return hasLetter && !first.isLetter && first < 0x80 ? scanner.at..<text.count : nil
  }
}
