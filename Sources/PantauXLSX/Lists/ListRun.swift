import PantauGrid

/// One sheet of a list while its rows come by.
struct ListRun {
  let layout: ListLayout
  let columns: [Column]
  /// Counted from 0.
  var nextRow: Int
  /// Of streamed rows, as the library has to be told of them.
  private(set) var links: [StreamedLink] = []
  /// The rows once all of them came by; nil: there is none, or the library has them.
  var rows: StreamedRows?
  /// Whether a cell leads to another sheet.
  private(set) var hasJumps = false
  /// Of the row that comes by, in points; nil: one line.
  private(set) var height: Double?
  private(set) var widths: ColumnWidths
  private(set) var percentColumns: Set<Int> = []
  private var wraps: [Bool]
  private var endsWithTotal = false

  init(_ layout: ListLayout, columns: [Column]) {
    self.layout = layout
    self.columns = columns
    nextRow = layout.firstRow
    widths = ColumnWidths(columns: columns.count)
    wraps = Array(repeating: false, count: columns.count)
  }

  /// Takes the measure of the row that comes by.
  mutating func measure(_ cells: [TonedCell]) {
    var most = 1
    for (index, column) in columns.enumerated() {
      guard index < cells.count else {
        wraps[index] = false
        continue
      }
      let cell = cells[index].cell
      let lines = cell.lines(within: ColumnWidths.room(in: column))
      wraps[index] = lines > 1
      most = max(most, lines)
      if column.width == nil { widths.see(cell, column: index) }
      switch cell {
      case .percent: percentColumns.insert(index)
      case .jump: hasJumps = true
      default: break
      }
    }
    // Spreadsheets differ in whether they fit a row to its text, so its height is said.
    height = most > 1 ? rowHeight(lines: most) : nil
  }

  func style(of toned: TonedCell, column: Int) -> Style {
    Style(.listRow, toned.tone, wraps: wraps[column], alignment: columns[column].isUpright ? .centered : .natural)
  }

  mutating func append(_ link: StreamedLink) { links.append(link) }

  mutating func end(_ cells: [TonedCell]) {
    nextRow += 1
    endsWithTotal =
      cells.contains { $0.tone == .strong } && cells.allSatisfy { $0.tone == .strong || $0.cell == .empty }
  }

  /// Rows so far.
  var count: Int { nextRow - layout.firstRow }

  /// The rows without a total at their end, which is neither filtered nor compared with them.
  var plainRows: Range<Int> { layout.firstRow..<(endsWithTotal ? nextRow - 1 : nextRow) }
}

/// A link in a streamed row; row and column are counted from 0.
struct StreamedLink {
  let text: String
  let url: String
  let row: Int
  let column: Int
}
