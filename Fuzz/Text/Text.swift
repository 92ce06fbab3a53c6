import PantauGrid

@testable import PantauXLSX

/// A text on its way into a cell, by itself and in the markup of a row. The first byte says how often it is repeated, the
/// second what it stands in.
@_cdecl("LLVMFuzzerTestOneInput")
public func writeAnyText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard count >= 2 else { return 0 }
  let piece = String(decoding: bytes.dropFirst(2), as: UTF8.self)
  // Long enough now and then for the limit of a cell.
  let text = String(repeating: piece, count: bytes[0] < 250 ? 1 : 34_000 / max(piece.utf16.count, 1))
  let cell = cellText(text)
  expectCell(cell, of: text)
  expectMarkup(cell, kind: bytes[1])
  if isWebLink(text) { expectLink(text) }
  return 0
}

private func expectCell(_ cell: String, of text: String) {
  precondition(cell.utf16.count <= 32_767, "too long")
  precondition(cell.unicodeScalars.allSatisfy(isAllowed), "forbidden")
  let wanted = String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  let shown = asShown(cell)
  if shown.unicodeScalars.elementsEqual(wanted.unicodeScalars) { return }
  // It was too long, then: the beginning of the text, and a sign that there was more.
  precondition(cell.utf16.count > 32_000, "another text")
  precondition(cell.unicodeScalars.last == "…", "cut in silence")
  precondition(wanted.unicodeScalars.starts(with: shown.unicodeScalars.dropLast()), "another beginning")
}

private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\t" || scalar == "\n" || (scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE) || scalar.value > 0xFFFF
}

/// As a spreadsheet reads it: `_x0041_` is an A.
private func asShown(_ cell: String) -> String {
  let scalars = Array(cell.unicodeScalars)
  var shown = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    if index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x", scalars[index + 6] == "_",
      let code = hexadecimal(scalars[index + 2..<index + 6])
    {
      // Half of a pair is nothing by itself.
      if let scalar = Unicode.Scalar(code) { shown.append(scalar) }
      index += 7
    } else {
      shown.append(scalars[index])
      index += 1
    }
  }
  return String(shown)
}

private func hexadecimal(_ digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
  guard digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }) else { return nil }
  return UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
}

/// The markup fits the room that was reckoned for it, to the byte, and is whole.
private func expectMarkup(_ cell: String, kind: UInt8) {
  let value = Double(bitPattern: cell.utf8.prefix(8).reduce(UInt64(kind)) { $0 << 8 | UInt64($1) })
  let content: CellContent =
    switch kind % 4 {
    case 0 where !cell.isEmpty: .text(cell)
    case 1 where !cell.isEmpty: .link(cell, url: "https://contoh.go.id")
    case 2 where value.isFinite: .number(value)
    case 3 where value.isFinite: .formula(cell, value: value)
    default: .blank
    }
  let row = StreamedRow(
    number: Int(kind) << 12, height: kind > 128 ? 15.5 : nil, cells: [StreamedRow.Cell(content: content, format: 7)])
  let room = UnsafeMutablePointer<UInt8>.allocate(capacity: row.room)
  defer { room.deallocate() }
  var cursor = MarkupCursor(room)
  row.write(at: &cursor)
  let written = UnsafeBufferPointer(start: room, count: cursor.next - room)
  precondition(written.count <= row.room, "more than its room")
  var scan = MarkupScan()
  scan.scan(written)
  precondition(scan.isWhole && scan.rows == 1 && scan.cells == 1, "not whole")
  precondition(String(validating: written, as: UTF8.self) != nil, "no UTF-8")
}

private func expectLink(_ text: String) {
  precondition(text.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>".utf8.contains($0) }, "a link of anything")
  precondition(text.lowercased().hasPrefix("http"), "another scheme")
}
