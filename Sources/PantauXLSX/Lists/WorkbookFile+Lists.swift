import PantauGrid

extension WorkbookFile {
  /// Writes a list, as many sheets of it as its rows need.
  /// - Parameter drawn: its sheets, where they have been drawn before.
  /// - Returns: its sheets.
  mutating func write(
    _ list: ListSheet, isCharted: Bool, drawn: [ListRun]?, footer: String, rowLimit: Int
  ) throws(XLSXFailure) -> [ListRun] {
    let firstRow = ListLayout(list).firstRow
    guard !list.columns.isEmpty, firstRow < rowLimit else {
      throw failure("write list \"\(list.name)\"", "a list needs a column, and room for a row below its header")
    }
    if !isCharted, let runs = drawn ?? shared?.sheets(of: list) {
      try write(list, runs, footer: footer)
      return runs
    }
    var runs: [ListRun] = []
    var run = try begin(list, part: 1, isCharted: isCharted)
    // The rows are handed over by a page, which knows no failures: the first one is kept, the rest of the rows let by.
    var failure: XLSXFailure?
    list.rows { cells in
      guard failure == nil else { return }
      do throws(XLSXFailure) {
        if run.nextRow == rowLimit {
          try end(list, &run, footer: footer)
          runs.append(run)
          run = try begin(list, part: runs.count + 1, isCharted: isCharted)
        }
        try write(cells, of: list, to: &run)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try end(list, &run, footer: footer)
    runs.append(run)
    if !isCharted { shared?.keep(runs, of: list) }
    return runs
  }

  /// Writes a list whose rows are there already.
  private mutating func write(_ list: ListSheet, _ runs: [ListRun], footer: String) throws(XLSXFailure) {
    for (index, run) in runs.enumerated() {
      try begin(list, part: index + 1, isCharted: false)
      for link in run.links { try note(link) }
      try finish(list, run, footer: footer)
    }
  }

  /// Title, notes and header of a sheet of the list.
  @discardableResult
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
    rowStream = isCharted ? nil : RowStream()
    return ListRun(layout, columns: list.columns)
  }

  private mutating func write(
    _ cells: [TonedCell], of list: ListSheet, to run: inout ListRun
  ) throws(XLSXFailure) {
    guard cells.count <= list.columns.count else {
      throw failure("write row \(run.nextRow + 1)", "it has \(cells.count) cells for \(list.columns.count) columns")
    }
    run.measure(cells)
    if let rowStream { try stream(cells, to: rowStream, &run) } else { try writeByLibrary(cells, run) }
    run.end(cells)
  }

  /// Rows of lists that charts draw from: the library must know their cells.
  private mutating func writeByLibrary(_ cells: [TonedCell], _ run: ListRun) throws(XLSXFailure) {
    if let height = run.height { try setHeight(ofRow: run.nextRow, height) }
    for index in run.columns.indices {
      let toned = index < cells.count ? cells[index] : TonedCell(.empty)
      try write(toned.cell, row: run.nextRow, column: index, run.style(of: toned, column: index))
    }
  }

  private mutating func stream(
    _ cells: [TonedCell], to stream: RowStream, _ run: inout ListRun
  ) throws(XLSXFailure) {
    stream.begin(row: run.nextRow, height: run.height)
    for index in run.columns.indices {
      let toned = index < cells.count ? cells[index] : TonedCell(.empty)
      let content = content(of: toned.cell, row: run.nextRow)
      var style = run.style(of: toned, column: index).numbered(for: toned.cell)
      if case .link(let text, let url) = content {
        style = style.linked
        let link = StreamedLink(text: text, url: url, row: run.nextRow, column: index)
        try note(link)
        run.append(link)
      }
      stream.add(content, format: rowFormats[style.indexOfRowStyle])
    }
    guard stream.endRow() else { throw failureOfPacking() }
  }

  private mutating func end(_ list: ListSheet, _ run: inout ListRun, footer: String) throws(XLSXFailure) {
    if let rowStream, run.count > 0 {
      guard let pieces = rowStream.finish() else { throw failureOfPacking() }
      run.rows = StreamedRows(firstRow: run.layout.firstRow, pieces: pieces)
    }
    try finish(list, run, footer: footer)
  }

  /// What can only be said once all rows are known.
  private mutating func finish(_ list: ListSheet, _ run: ListRun, footer: String) throws(XLSXFailure) {
    let last = list.columns.count - 1
    if let rows = run.rows { try add(rows, lastRow: run.nextRow - 1) }
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
