import CLibXLSXWriter

/// Widths, heights, panes, filter and print of the sheet being filled.
extension WorkbookFile {
  /// - Parameter height: in points.
  mutating func setHeight(ofRow row: Int, _ height: Double) throws(XLSXFailure) {
    try enter(row: row, columns: 0..<0)
    try check(worksheet_set_row(sheet, lxw_row_t(row), height, nil), "set the height of row \(row + 1)")
    self.height += height
  }

  /// - Parameter width: in characters.
  func setWidth(ofColumn column: Int, _ width: Double) throws(XLSXFailure) {
    let column = lxw_col_t(column)
    try check(
      worksheet_set_column(sheet, column, column, min(width, 255), nil), "set the width of column \(column + 1)")
  }

  /// - Parameter rows: from the header to the last row.
  func setFilter(rows: Range<Int>, lastColumn: Int) throws(XLSXFailure) {
    let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound - 1))
    try check(worksheet_autofilter(sheet, first, 0, last, lxw_col_t(lastColumn)), "set the filter")
  }

  func freeze(rows: Int, columns: Int) throws(XLSXFailure) {
    worksheet_freeze_panes(try sheet, lxw_row_t(rows), lxw_col_t(columns))
  }

  /// Codes are texts; without this a spreadsheet marks each of them as a number gone wrong.
  func allowTextsOfDigits(rows: Range<Int>, lastColumn: Int) throws(XLSXFailure) {
    guard !rows.isEmpty else { return }
    let range = "A\(rows.lowerBound + 1):\(letters(ofColumn: lastColumn))\(rows.upperBound)"
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try check(worksheet_ignore_errors(sheet, kind, range), "allow texts of digits")
  }

  func repeatAtHeadOfPages(row: Int) throws(XLSXFailure) {
    try check(worksheet_repeat_rows(sheet, lxw_row_t(row), lxw_row_t(row)), "repeat the header row")
  }

  /// A4, one page wide, page numbers at the foot.
  /// - Parameter fitsOneSheet: whether it is one page high too.
  func setUpPrint(isLandscape: Bool, footer: String, fitsOneSheet: Bool) throws(XLSXFailure) {
    let sheet = try sheet
    let a4: UInt8 = 9
    worksheet_set_paper(sheet, a4)
    if isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, fitsOneSheet ? 1 : 0)
    worksheet_center_horizontally(sheet)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.65)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    try check(worksheet_set_footer(sheet, footerCode(footer)), "set the footer")
  }
}

/// The footer in the spreadsheet's code: the text at the left, the page's number at the right.
private func footerCode(_ text: String) -> String {
  // A footer holds 255 characters, and each ampersand takes two.
  let short = cellText(text).prefix(100)
  let doubled = short.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
  return "&L&8 \(doubled)&R&8 Halaman &P dari &N"
}

func letters(ofColumn column: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
  return column < 26 ? letter : letters(ofColumn: column / 26 - 1) + letter
}
