import PantauGrid

/// Where the blocks of a page stand, known before anything is drawn: a chart may draw from a table further down.
struct PageLayout {
  struct Table {
    /// First row below the headers.
    let firstRow: Int
    /// The grid columns that each column of the table reaches over.
    let columns: [Range<Int>]
  }

  /// First row of each block, counted from 0; title and subtitle stand above the first.
  private(set) var blockRows: [Int] = []
  /// In the order of the blocks.
  private(set) var tables: [Table] = []
  /// How many columns the title band reaches over.
  let gridColumns: Int

  /// Title, subtitle and a little air.
  static let rowsAboveBlocks = 3
  /// Label, value, comparison and a little air.
  static let rowsOfTiles = 4

  init(_ page: PageSheet) {
    gridColumns = max(page.columnWidths.count, 1)
    var row = Self.rowsAboveBlocks
    for block in page.blocks {
      blockRows.append(row)
      switch block {
      case .heading, .paragraph, .space: row += 1
      case .tiles(let tiles, let span):
        row += Self.rowsOfTiles * rounds(of: tiles.count, by: tilesAbreast(span: span))
      case .table(let headers, let spans, let rows):
        let firstRow = row + (headers.isEmpty ? 0 : 1)
        tables.append(Table(firstRow: firstRow, columns: columns(spans: spans)))
        row = firstRow + rows.count
      case .charts(_, let rows): row += rows
      }
    }
  }

  /// How many tiles of that width stand side by side.
  func tilesAbreast(span: Int) -> Int { max(1, gridColumns / max(1, span)) }
}

/// Column ranges beside each other.
func columns(spans: [Int]) -> [Range<Int>] {
  var next = 0
  return spans.map { span in
    let columns = next..<next + max(1, span)
    next = columns.upperBound
    return columns
  }
}

private func rounds(of count: Int, by size: Int) -> Int { (count + size - 1) / size }
