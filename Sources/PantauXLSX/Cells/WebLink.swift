/// Whether a text may stand as a link: http or https, nothing but plain ASCII, no longer than a spreadsheet takes.
/// Anything else is shown as the text it is: a link that opens something unexpected is worse than none.
func isWebLink(_ text: String) -> Bool {
  let bytes = text.utf8
  // Most texts are told apart by their first letter.
  guard bytes.count <= linkLimit, bytes.first.map(lowercase) == UInt8(ascii: "h") else { return false }
  let scheme = ["https://", "http://"].first { $0.utf8.elementsEqual(bytes.prefix($0.utf8.count).map(lowercase)) }
  guard let scheme, bytes.count > scheme.utf8.count else { return false }
  var length = 0
  for byte in bytes {
    guard byte > 0x20, byte < 0x7F, !"\"<>[]^`{}\\".utf8.contains(byte) else { return false }
    // The library may write a stray percent sign as `%25`.
    length += byte == UInt8(ascii: "%") ? 3 : 1
  }
  return length <= linkLimit
}

private let linkLimit = 2_079

private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
