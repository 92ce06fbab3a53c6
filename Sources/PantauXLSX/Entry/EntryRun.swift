import PantauGrid

/// A sheet to be filled in while its rows come by.
struct EntryRun {
  struct Remark {
    let text: String
    /// Counted from 0, as the column is.
    let row: Int
    let column: Int
  }

  /// Every note is an object that a spreadsheet draws; with very many of them it hardly moves any more.
  private static let mostRemarks = 20_000

  let columns: [EntryColumn]
  /// Rows so far, without the header.
  var count = 0
  private(set) var remarks: [Remark] = []
  private var widths: ColumnWidths

  init(_ columns: [EntryColumn]) {
    self.columns = columns
    widths = ColumnWidths(columns: columns.count)
  }

  mutating func note(_ text: String?, row: Int, column: Int) {
    guard let text, remarks.count < Self.mostRemarks else { return }
    remarks.append(Remark(text: text, row: row, column: column))
  }

  mutating func see(_ cell: EntryCell, column: Int) { widths.see(.text(cell.text), column: column) }

  func width(of column: EntryColumn, at index: Int) -> Double {
    widths.width(of: Column(column.header.text, wraps: column.wraps), at: index)
  }

  /// In points; nil: one line.
  func height(of cells: [EntryCell]) -> Double? {
    var most = 1
    for (column, cell) in zip(columns, cells) where column.wraps {
      let room = ColumnWidths.room(in: Column(column.header.text, wraps: true))
      most = max(most, Cell.text(cell.text).lines(within: room))
    }
    return most > 1 ? rowHeight(lines: most) : nil
  }
}
