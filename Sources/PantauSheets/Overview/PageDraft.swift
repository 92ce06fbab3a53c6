import PantauGrid

/// A page being laid out: charts need the number of the table they draw from.
struct PageDraft {
  private(set) var blocks: [Block] = []
  private var tables = 0

  mutating func add(_ block: Block) { blocks.append(block) }

  /// - Returns: the table's number on the page, for `CellRange.Place.table`.
  @discardableResult
  mutating func add(_ table: SmallTable) -> Int {
    blocks.append(.table(headers: table.headers, spans: table.spans, rows: table.rows))
    blocks.append(.space)
    tables += 1
    return tables - 1
  }
}

/// A small table; each column spans some of the page's grid columns.
struct SmallTable {
  /// Grid columns of a page.
  static let pageWidth = 24

  var headers: [String]
  var spans: [Int]
  var rows: [[TonedCell]]

  /// Two tables in one block, an empty grid column between them; the shorter one ends with empty cells.
  func beside(_ other: SmallTable) -> SmallTable {
    func row(_ index: Int, of table: SmallTable) -> [TonedCell] {
      index < table.rows.count ? table.rows[index] : Array(repeating: .empty, count: table.headers.count)
    }
    return SmallTable(
      headers: headers + [""] + other.headers, spans: spans + [1] + other.spans,
      rows: (0..<max(rows.count, other.rows.count)).map { row($0, of: self) + [.empty] + row($0, of: other) })
  }
}
