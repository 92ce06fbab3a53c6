import CLibXLSXWriter
import PantauGrid

/// Sheets to be filled in: their rows stream as those of lists do, their cells are texts for ever.
extension WorkbookFile {
  /// - Returns: the number of rows below the header.
  mutating func write(_ entry: EntrySheet, footer: String, rowLimit: Int) throws(XLSXFailure) -> Int {
    guard let lastNamed = entry.columns.lastIndex(where: { !$0.header.text.isEmpty }) else {
      throw failure("write sheet \"\(entry.name)\"", "it needs a column with a name")
    }
    try addSheet(named: entry.name, keepsCells: false)
    try setHeight(ofRow: 0, 33)
    for (index, column) in entry.columns.enumerated() {
      let style = Style(.header, column.header.tone, wraps: true, alignment: .centered)
      try write(.text(column.header.text), row: 0, column: index, style)
    }
    var run = EntryRun(entry.columns)
    for (index, column) in entry.columns.enumerated() {
      run.note(column.header.remark, row: 0, column: index)
    }
    let stream = RowStream()
    // A page knows no failures: the first one is kept, the rest of the rows let by.
    var failure: XLSXFailure?
    entry.rows { cells in
      guard failure == nil else { return }
      do throws(XLSXFailure) { try put(cells, into: stream, &run, rowLimit: rowLimit) } catch { failure = error }
    }
    if let failure { throw failure }
    if run.count > 0 {
      guard let pieces = stream.finish() else { throw failureOfPacking() }
      try add(StreamedRows(firstRow: 1, pieces: pieces), lastRow: run.count)
    }
    for remark in run.remarks { try put(remark) }
    for (index, column) in entry.columns.enumerated() {
      try setEntry(column: index, width: run.width(of: column, at: index))
      if let list = column.choices { try offer(entry.choices[list], column: index, rows: run.count) }
    }
    try setFilter(rows: 0..<run.count + 1, lastColumn: lastNamed)
    try freeze(rows: 1, columns: 0)
    try allowTextsOfDigits(rows: 1..<run.count + 1, lastColumn: entry.columns.count - 1)
    try repeatAtHeadOfPages(row: 0)
    try setUpPrint(isLandscape: true, footer: footer, fitsOneSheet: false)
    return run.count
  }

  private mutating func put(
    _ cells: [EntryCell], into stream: RowStream, _ run: inout EntryRun, rowLimit: Int
  ) throws(XLSXFailure) {
    let row = run.count + 1
    guard row < rowLimit, cells.count <= run.columns.count else {
      throw failure("write row \(row + 1)", "it has \(cells.count) cells, or no sheet has room for it")
    }
    stream.begin(row: row, height: run.height(of: cells))
    for (index, column) in run.columns.enumerated() {
      let cell = index < cells.count ? cells[index] : EntryCell("")
      let style = Style(.entry, cell.tone, wraps: column.wraps)
      stream.add(content(of: .text(cell.text), row: row), format: lxw_format_get_xf_index(try format(style)))
      run.see(cell, column: index)
      run.note(cell.remark, row: row, column: index)
    }
    guard stream.endRow() else { throw failureOfPacking() }
    run.count += 1
  }

  private func put(_ remark: EntryRun.Remark) throws(XLSXFailure) {
    // Longer ones are read nowhere, and a note is not where the whole story stands.
    let text = String(cellText(remark.text).prefix(1_000))
    guard !text.isEmpty else { return }
    var author = Array("Sipantau".utf8CString)
    let sheet = try sheet
    let answer = author.withUnsafeMutableBufferPointer { author in
      var options = lxw_comment_options()
      options.author = author.baseAddress
      options.width = 280
      options.height = UInt16(clamping: 24 + 17 * (1 + text.utf8.count / 38))
      return worksheet_write_comment_opt(sheet, lxw_row_t(remark.row), lxw_col_t(remark.column), text, &options)
    }
    try check(answer, "write a note at row \(remark.row + 1), column \(remark.column + 1)")
  }

  /// What is written into cells that are not there yet is a text too.
  private mutating func setEntry(column: Int, width: Double) throws(XLSXFailure) {
    let (place, format) = (lxw_col_t(column), try format(Style(.entry)))
    try check(
      worksheet_set_column(try sheet, place, place, min(width, 255), format),
      "set the width of column \(column + 1)")
  }
}
