/// Rows of a sheet on their way from its page to the archive: they become markup here, and are packed while the next ones
/// come.
///
/// Where a piece ends depends on the rows alone, so the same rows are the same bytes on any number of cores.
final class RowStream {
  private let line = PackingLine()
  private var markup: [UInt8] = []
  private var filled = 0
  private var row = StreamedRow()

  /// - Parameters:
  ///   - row: counted from 0.
  ///   - height: in points; nil: one line.
  func begin(row number: Int, height: Double?) {
    row.number = number
    row.height = height
    row.cells.removeAll(keepingCapacity: true)
  }

  func add(_ content: CellContent, format: Int32) {
    row.cells.append(StreamedRow.Cell(content: content, format: format))
  }

  /// - Returns: false: an earlier row was not packed as it should be.
  func endRow() -> Bool {
    let room = row.room
    if filled + room > markup.count {
      guard handOver() else { return false }
      markup = [UInt8](repeating: 0, count: max(Self.bytesOfAPiece, room))
    }
    markup.withUnsafeMutableBufferPointer { markup in
      guard let start = markup.baseAddress else { return }
      var cursor = MarkupCursor(start + filled)
      row.write(at: &cursor)
      filled = cursor.next - start
    }
    return true
  }

  /// - Returns: nil: a row was not packed as it should be.
  func finish() -> [PackedPiece]? { handOver() ? line.finish() : nil }

  private func handOver() -> Bool {
    guard filled > 0 else { return true }
    markup.removeLast(markup.count - filled)
    filled = 0
    let piece = markup
    markup = []
    return line.add(piece)
  }

  private static let bytesOfAPiece = 256 * 1_024
}
