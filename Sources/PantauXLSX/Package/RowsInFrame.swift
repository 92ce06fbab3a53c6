/// The rows of a sheet that the library knows only the frame of.
struct StreamedRows: Sendable {
  /// Where they begin, counted from 0.
  let firstRow: Int
  let pieces: [PackedPiece]
}

/// The library's workbook with rows put into its sheets; everything else in it stays packed as it is.
/// - Parameter rows: by the index of the sheet.
/// - Returns: the bytes of the file, in pieces.
func workbook(
  _ frame: [UInt8], with rows: [Int: StreamedRows], path: String
) throws(XLSXFailure) -> [[UInt8]] {
  func failure(_ reason: String) -> XLSXFailure { XLSXFailure(path: path, step: "put in the rows", reason: reason) }
  let entries = frame.withUnsafeBytes { Archive($0)?.entries }
  guard let entries, let inflater = Inflater() else { throw failure("the archive is cut off") }
  let rowsOfPart = Dictionary(uniqueKeysWithValues: rows.map { (part(ofSheet: $0), $1) })
  var archive = ArchiveWriter()
  for entry in entries {
    var sum = PackedSum(crc: entry.crc, length: entry.length)
    var packed = [Array(frame[entry.packed])]
    if let rows = rowsOfPart[entry.name] {
      var markup: [UInt8] = []
      let unpacked = packed[0].withUnsafeBytes { inflater.unpack($0) { markup += $0 } }
      guard unpacked != nil, let pieces = pieces(of: markup, with: rows) else {
        throw failure("\(entry.name) has no place for its rows")
      }
      sum = pieces.reduce(PackedSum()) { $0 + $1.sum }
      packed = pieces.map(\.bytes)
    }
    guard archive.add(entry.name, sum, packed: packed) else { throw failure("\(entry.name) is larger than 4 GB") }
  }
  guard let pieces = archive.finish() else { throw failure("the workbook is larger than 4 GB") }
  return pieces
}

/// What stands before the rows, the rows, and what stands behind them.
///
/// What the library has below the header are cells with links, which it had to be told of; they are among the rows.
private func pieces(of frame: [UInt8], with rows: StreamedRows) -> [PackedPiece]? {
  guard let header = frame.firstRange(of: Array("<row r=\"\(rows.firstRow)\"".utf8)),
    let endOfHeader = frame[header.upperBound...].firstRange(of: Array("</row>".utf8)),
    let end = frame[endOfHeader.upperBound...].firstRange(of: Array("</sheetData>".utf8)),
    let head = pack(Array(frame[..<endOfHeader.upperBound]), isLast: false),
    let tail = pack(Array(frame[end.lowerBound...]), isLast: true)
  else { return nil }
  return [head] + rows.pieces + [tail]
}
