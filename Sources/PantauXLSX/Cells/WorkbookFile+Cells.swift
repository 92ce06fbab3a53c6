import CLibXLSXWriter
import PantauGrid

/// Cells that the library writes: those of pages, of charted lists, and whatever stands above the rows of the others.
extension WorkbookFile {
  mutating func write(_ cell: Cell, row: Int, column: Int, _ style: Style) throws(XLSXFailure) {
    try enter(row: row, columns: column..<column + 1)
    try put(content(of: cell, row: row), row, column, style.numbered(for: cell))
  }

  /// Writes a cell that reaches over several columns.
  mutating func write(_ cell: Cell, row: Int, columns: Range<Int>, _ style: Style) throws(XLSXFailure) {
    try enter(row: row, columns: columns)
    let style = style.numbered(for: cell)
    if columns.count > 1 {
      let (line, first, last) = (lxw_row_t(row), lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound - 1))
      try check(
        worksheet_merge_range(sheet, line, first, line, last, "", format(style)), "merge cells in row \(row + 1)")
    }
    try put(content(of: cell, row: row), row, columns.lowerBound, style)
  }

  /// Lets the library know of a link whose cell stands in rows of our own, so that it lists the link with the sheet's others.
  mutating func note(_ link: StreamedLink) throws(XLSXFailure) {
    try enter(row: link.row, columns: link.column..<link.column + 1)
    try put(link: link.text, url: link.url, link.row, link.column, Style(.listRow).linked)
  }

  /// Plain strings and nothing cleverer, so that no text becomes a formula, a number or, unasked, a link.
  private mutating func put(
    _ content: CellContent, _ row: Int, _ column: Int, _ style: Style
  ) throws(XLSXFailure) {
    let (line, place) = (lxw_row_t(row), lxw_col_t(column))
    let answer: lxw_error
    switch content {
    case .link(let text, let url):
      try put(link: text, url: url, row, column, style.linked)
      return
    case .blank: answer = worksheet_write_blank(try sheet, line, place, try format(style))
    case .text(let text): answer = worksheet_write_string(try sheet, line, place, text, try format(style))
    case .number(let number): answer = worksheet_write_number(try sheet, line, place, number, try format(style))
    case .formula(let formula, let value):
      answer = worksheet_write_formula_num(try sheet, line, place, "=" + formula, try format(style), value)
    }
    try check(answer, "write row \(row + 1), column \(column + 1)")
  }

  private mutating func put(
    link text: String, url: String, _ row: Int, _ column: Int, _ style: Style
  ) throws(XLSXFailure) {
    links += 1
    let format = try format(style)
    let answer = worksheet_write_url_opt(try sheet, lxw_row_t(row), lxw_col_t(column), url, format, text, nil)
    try check(answer, "write a link in row \(row + 1), column \(column + 1)")
  }
}
