import PantauGrid

/// The measures of a page: spreadsheets do not fit the height of merged cells to their text, so it is reckoned here.
struct PageGrid {
  /// In points; the height of a row beside a chart.
  static let chartRowHeight = 15.0
  /// The same in pixels.
  static let chartRowPixels = 20

  /// All columns of the grid.
  let all: Range<Int>
  private let widths: [Double]

  init(_ page: PageSheet, _ layout: PageLayout) {
    all = 0..<layout.gridColumns
    widths = page.columnWidths
  }

  /// Points that a row needs for the cell.
  func height(of cell: Cell, over columns: Range<Int>) -> Double {
    rowHeight(lines: lines(of: cell, over: columns))
  }

  /// How many lines the cell takes, reckoned a little high.
  func lines(of cell: Cell, over columns: Range<Int>) -> Int {
    cell.lines(within: columns.reduce(0) { $0 + width(of: $1) })
  }

  /// Whether a page of that height stays legible when it is made to fit on one sheet of A4.
  /// - Parameter height: in points.
  func fitsOneSheet(height: Double, isLandscape: Bool) -> Bool {
    // What the margins leave of A4, in points.
    let (printedWidth, printedHeight) = isLandscape ? (784.0, 512.0) : (537.0, 759.0)
    let width = Double(pixels(of: all)) * 0.75
    let scale = min(1, printedWidth / width)
    return height * scale <= printedHeight * 1.6
  }

  /// Pixels that the columns take together.
  func pixels(of columns: Range<Int>) -> Int {
    columns.reduce(0) { $0 + Int(width(of: $1) * 7 + 0.5) + 5 }
  }

  /// In characters; a column beyond the grid has the spreadsheet's own width.
  private func width(of column: Int) -> Double { column < widths.count ? widths[column] : 8.43 }
}
