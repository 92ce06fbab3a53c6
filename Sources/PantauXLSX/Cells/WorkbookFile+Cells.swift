import CLibXLSXWriter
import PantauGrid

/// The one guarded way to every cell: nothing else in the room writes one.
extension WorkbookFile {
  mutating func write(_ cell: Cell, row: Int, column: Int, _ style: Style) throws(XLSXFailure) {
    try enter(row: row, columns: column..<column + 1)
    try put(cell, row, column, style.numbered(for: cell))
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
    try put(cell, row, columns.lowerBound, style)
  }

  private mutating func put(_ cell: Cell, _ row: Int, _ column: Int, _ style: Style) throws(XLSXFailure) {
    switch cell {
    case .empty, .text(""): try putBlank(row, column, style)
    case .text(let text): try put(text: text, row, column, style)
    case .link(let text): try put(text: text, leadingTo: isWebLink(text) ? text : nil, row, column, style)
    case .jump(let text, let target): try put(text: text, leadingTo: address(of: target), row, column, style)
    case .number(let number), .money(let number): try put(number: Double(number), row, column, style)
    // What cannot be computed is not known, and what is not known is empty.
    case .percent(let share): try share.isFinite ? put(number: share, row, column, style) : putBlank(row, column, style)
    case .date(let day): try put(day: Double(day), row, column, style)
    case .instant(let minutes): try put(day: Double(minutes) / 1_440, row, column, style)
    case .formula(let formula, let value, _): try put(formula: formula, value, row, column, style)
    }
  }

  private mutating func putBlank(_ row: Int, _ column: Int, _ style: Style) throws(XLSXFailure) {
    let answer = worksheet_write_blank(try sheet, lxw_row_t(row), lxw_col_t(column), try format(style))
    try check(answer, "write row \(row + 1), column \(column + 1)")
  }

  /// Plain strings and nothing cleverer, so that no text becomes a formula, a number or, unasked, a link.
  private mutating func put(text: String, _ row: Int, _ column: Int, _ style: Style) throws(XLSXFailure) {
    let text = cellText(text)
    let answer = worksheet_write_string(try sheet, lxw_row_t(row), lxw_col_t(column), text, try format(style))
    try check(answer, "write row \(row + 1), column \(column + 1)")
  }

  /// - Parameter url: nil for a text that leads nowhere.
  private mutating func put(
    text: String, leadingTo url: String?, _ row: Int, _ column: Int, _ style: Style
  ) throws(XLSXFailure) {
    guard let url, links < linksOfASheet else {
      try put(text: text, row, column, style)
      return
    }
    links += 1
    let (text, format) = (cellText(text), try format(style.linked))
    let answer = worksheet_write_url_opt(try sheet, lxw_row_t(row), lxw_col_t(column), url, format, text, nil)
    try check(answer, "write a link in row \(row + 1), column \(column + 1)")
  }

  private mutating func put(number: Double, _ row: Int, _ column: Int, _ style: Style) throws(XLSXFailure) {
    let answer = worksheet_write_number(try sheet, lxw_row_t(row), lxw_col_t(column), number, try format(style))
    try check(answer, "write row \(row + 1), column \(column + 1)")
  }

  /// - Parameter day: days since 1970-01-01, the time of day as a fraction.
  private mutating func put(day: Double, _ row: Int, _ column: Int, _ style: Style) throws(XLSXFailure) {
    let serial = day + 25_569
    // Spreadsheets know the days from 1 March 1900 (before it they count a 29 February that never was) to the year 9999.
    if serial >= 61 && serial < 2_958_466 {
      try put(number: serial, row, column, style)
    } else {
      try put(text: dayText(Int(day.rounded(.down))), row, column, style)
    }
  }

  private mutating func put(
    formula: String, _ value: Double, _ row: Int, _ column: Int, _ style: Style
  ) throws(XLSXFailure) {
    guard value.isFinite else {
      try putBlank(row, column, style)
      return
    }
    let placed = formula.replacing("{first}", with: "\(firstRowOfList + 1)").replacing("{above}", with: "\(row)")
      .replacing("{row}", with: "\(row + 1)")
    let (formula, format) = ("=" + cellText(placed), try format(style))
    let answer = worksheet_write_formula_num(try sheet, lxw_row_t(row), lxw_col_t(column), formula, format, value)
    try check(answer, "write a formula in row \(row + 1), column \(column + 1)")
  }

  /// Where a jump leads; nil: this workbook has no such sheet.
  private func address(of target: String) -> String? {
    jumpTargets.contains(target) ? "internal:\(quoted(sheet: target))!A1" : nil
  }
}

/// A sheet's name as formulas write it.
private func quoted(sheet name: String) -> String {
  "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

/// One short of what spreadsheets take.
private let linksOfASheet = 65_529
