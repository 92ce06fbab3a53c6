/// A text as a cell can hold it: no character that XML forbids, no carriage return, at most 32,767 UTF-16 units (cut with
/// `…`), and a `_x0041_` of its own kept from being read as an `A`.
func cellText(_ text: String) -> String {
  var text = text
  let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlainText) ?? false
  if !isPlain {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isAllowed(scalar) { scalars.append(scalar) }
    text = escapingEscapes(String(scalars))
  }
  // There are never more UTF-16 units than bytes.
  return text.utf8.count <= cellTextLimit || text.utf16.count <= cellTextLimit ? text : cut(text)
}

private let cellTextLimit = 32_767

/// Whether nothing needs a closer look; nearly every text is so, and costs one walk over its bytes.
private func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var previous: UInt8 = 0
  for byte in bytes {
    if byte < 0x20 && byte != 0x09 && byte != 0x0A { return false }
    // 0xEF 0xBF begins U+FFFE and U+FFFF, and little else.
    if byte == 0xBF && previous == 0xEF || byte == UInt8(ascii: "x") && previous == UInt8(ascii: "_") { return false }
    previous = byte
  }
  return true
}

private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: true
  case 0..<0x20, 0xFFFE, 0xFFFF: false
  default: true
  }
}

/// Spreadsheets read `_xHHHH_` as the character of that number; `_x005F` in front says that the underscore is one.
private func escapingEscapes(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var escaped: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_"), bytes[index + 2..<index + 6].allSatisfy(isHexDigit)
    {
      escaped += "_x005F".utf8
    }
    escaped.append(byte)
  }
  return String(decoding: escaped, as: UTF8.self)
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
    UInt8(ascii: "a")...UInt8(ascii: "f"):
    true
  default: false
  }
}

/// Never in the middle of an escaped underscore: half of an escape is read as it stands.
private func cut(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  let escape = Array("_x005F_".unicodeScalars)
  var units = 0
  var end = 0
  while end < scalars.count {
    let isEscape = scalars[end...].starts(with: escape)
    units += isEscape ? escape.count : scalars[end].value > 0xFFFF ? 2 : 1
    guard units < cellTextLimit else { break }
    end += isEscape ? escape.count : 1
  }
  return String(String.UnicodeScalarView(scalars[..<end])) + "…"
}
