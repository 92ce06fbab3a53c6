import PantauGrid

extension WorkbookFile {
  /// Writes a list, as many sheets of it as its rows need.
  /// - Returns: the number of rows below the headers.
  mutating func write(
    _ list: ListSheet, isCharted: Bool, footer: String, rowLimit: Int
  ) throws(XLSXFailure) -> Int {
    let firstRow = ListLayout(list).firstRow
    guard !list.columns.isEmpty, firstRow < rowLimit else {
      throw failure("write list \"\(list.name)\"", "a list needs a column, and room for a row below its header")
    }
    var part = 1
    var rows = 0
    var run = try begin(list, part: part, isCharted: isCharted)
    // The rows are handed over by a page, which knows no failures: the first one is kept, the rest of the rows let by.
    var failure: XLSXFailure?
    list.rows { cells in
      guard failure == nil else { return }
      do throws(XLSXFailure) {
        if run.nextRow == rowLimit {
          try finish(list, run, footer: footer)
          part += 1
          run = try begin(list, part: part, isCharted: isCharted)
        }
        try write(cells, of: list, to: &run)
        rows += 1
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try finish(list, run, footer: footer)
    return rows
  }

  /// Title, notes and header of a sheet of the list.
  private mutating func begin(_ list: ListSheet, part: Int, isCharted: Bool) throws(XLSXFailure) -> ListRun {
    try addSheet(named: sheetName(list.name, part: part), keepsCells: isCharted)
    let title = part == 1 ? list.title : "\(list.title) (\(part))"
    try setHeight(ofRow: 0, 27)
    try write(.text(title), row: 0, column: 0, Style(.listTitle))
    for (index, note) in list.notes.enumerated() {
      try write(.text(note), row: 1 + index, column: 0, Style(.note))
    }
    let layout = ListLayout(list)
    firstRowOfList = layout.firstRow
    try setHeight(ofRow: layout.headerRow, headerHeight(list.columns))
    for (index, column) in list.columns.enumerated() {
      let style = Style(column.isUpright ? .uprightHeader : .header, wraps: !column.isUpright, alignment: .centered)
      try write(.text(column.header), row: layout.headerRow, column: index, style)
    }
    return ListRun(layout, columns: list.columns.count)
  }

  private mutating func write(
    _ cells: [TonedCell], of list: ListSheet, to run: inout ListRun
  ) throws(XLSXFailure) {
    guard cells.count <= list.columns.count else {
      throw failure("write row \(run.nextRow + 1)", "it has \(cells.count) cells for \(list.columns.count) columns")
    }
    // Spreadsheets differ in whether they fit a row to its text, so its height is said.
    let lines = zip(cells, list.columns).map { $0.cell.lines(within: ColumnWidths.room(in: $1)) }
    if let most = lines.max(), most > 1 { try setHeight(ofRow: run.nextRow, rowHeight(lines: most)) }
    for (index, column) in list.columns.enumerated() {
      let toned = index < cells.count ? cells[index] : TonedCell(.empty)
      run.widths.see(toned.cell, column: index)
      if case .percent = toned.cell { run.percentColumns.insert(index) }
      let wraps = index < lines.count && lines[index] > 1
      let alignment: Style.Alignment = column.isUpright ? .centered : .natural
      try write(
        toned.cell, row: run.nextRow, column: index, Style(.listRow, toned.tone, wraps: wraps, alignment: alignment))
    }
    run.end(cells)
  }

  /// What can only be said once all rows are known.
  private mutating func finish(_ list: ListSheet, _ run: ListRun, footer: String) throws(XLSXFailure) {
    let last = list.columns.count - 1
    for (index, column) in list.columns.enumerated() {
      try setWidth(ofColumn: index, run.widths.width(of: column, at: index))
      if !run.plainRows.isEmpty {
        try setGraphic(column.graphic, column: index, rows: run.plainRows, ofShares: run.percentColumns.contains(index))
      }
    }
    try setFilter(rows: run.layout.headerRow..<max(run.plainRows.upperBound, run.layout.firstRow), lastColumn: last)
    try freeze(rows: run.layout.firstRow, columns: list.frozenColumns)
    try allowTextsOfDigits(rows: run.layout.firstRow..<run.nextRow, lastColumn: last)
    try repeatAtHeadOfPages(row: run.layout.headerRow)
    try setUpPrint(isLandscape: true, footer: footer, fitsOneSheet: false)
  }

  /// In points: two lines, or as much as the longest upright header takes, with room for the filter's button below.
  private func headerHeight(_ columns: [Column]) -> Double {
    let upright = columns.filter(\.isUpright).map { longestLine(of: $0.header) }.max() ?? 0
    return max(33, min(220, Double(upright) * 5.4 + 38))
  }
}

/// One sheet of a list while its rows come by.
private struct ListRun {
  let layout: ListLayout
  var nextRow: Int
  var widths: ColumnWidths
  var percentColumns: Set<Int> = []
  private var endsWithTotal = false

  init(_ layout: ListLayout, columns: Int) {
    self.layout = layout
    nextRow = layout.firstRow
    widths = ColumnWidths(columns: columns)
  }

  mutating func end(_ cells: [TonedCell]) {
    nextRow += 1
    endsWithTotal =
      cells.contains { $0.tone == .strong } && cells.allSatisfy { $0.tone == .strong || $0.cell == .empty }
  }

  /// The rows without a total at their end, which is neither filtered nor compared with them.
  var plainRows: Range<Int> { layout.firstRow..<(endsWithTotal ? nextRow - 1 : nextRow) }
}
