package import PantauGrid

/// A workbook that has reached its place: checked, synced, renamed.
package struct WrittenWorkbook: Sendable, Equatable {
  package let path: String
  /// In bytes.
  package let size: Int
  /// Rows of lists, in all sheets, headers not counted.
  package let rows: Int
}

/// Writes a workbook beside its place, opens it again to see that it is whole, and only then lets it take the place.
///
/// The folder must exist. Several threads may write different workbooks at once, into the same folder too.
/// After a throw nothing new is left in the folder, and what stood at `path` still stands.
/// - Parameters:
///   - shared: rows of other workbooks of the same consolidation.
///   - isSynced: false where the caller brings the whole file system to the disk before it counts on the workbook.
package func writeWorkbook(
  _ workbook: Workbook, to path: String, sharing shared: SharedRows? = nil, isSynced: Bool = true
) throws(XLSXFailure) -> WrittenWorkbook {
  try writeWorkbook(
    workbook, to: path, sharing: shared, isSynced: isSynced, rowLimit: WorkbookFile.rowsOfASheet)
}

/// - Parameter rowLimit: how many rows a sheet holds, title and header included, before its list goes on in the next.
func writeWorkbook(
  _ workbook: Workbook, to path: String, sharing shared: SharedRows? = nil, isSynced: Bool = true, rowLimit: Int
) throws(XLSXFailure) -> WrittenWorkbook {
  let pending = try PendingFile(for: path)
  let drawn = try draw(workbook, into: pending, sharing: shared, rowLimit: rowLimit)
  let frame = try pending.bytes()
  try checkArchive(frame, path: path, sheets: drawn.tallies, created: workbook.created)
  // What the library could not write into its temporary files it leaves out without a word. Where that was a piece out of
  // the middle of a part, what is left may be whole XML; but no two drawings lose the same.
  _ = try draw(workbook, into: pending, sharing: shared, after: drawn, rowLimit: rowLimit)
  guard try pending.bytes() == frame else {
    throw XLSXFailure(path: path, step: "check the finished workbook", reason: "drawn again, it is another one")
  }
  if !drawn.rows.isEmpty {
    try pending.replace(with: PantauXLSX.workbook(frame, with: drawn.rows, path: path))
  }
  let size = try pending.settle(isSynced: isSynced)
  return WrittenWorkbook(path: path, size: size, rows: drawn.count)
}

/// A function of its own, so that the library has let go of the file before anything else looks at it.
/// - Parameter first: the same workbook as it was drawn before: its lists are not asked for their rows again.
private func draw(
  _ workbook: Workbook, into pending: borrowing PendingFile, sharing shared: SharedRows?,
  after first: DrawnSheets? = nil, rowLimit: Int
) throws(XLSXFailure) -> DrawnSheets {
  var file = try WorkbookFile(pending, jumpTargets: workbook.sheets.map(\.name), shared: shared)
  try file.addRowFormats()
  try file.setProperties(title: workbook.title, created: workbook.created)
  let sources = ChartSources(workbook)
  var drawn = DrawnSheets()
  for sheet in workbook.sheets {
    switch sheet {
    case .list(let list):
      let isCharted = sources.charted.contains(list.name)
      let runs = try file.write(
        list, isCharted: isCharted, drawn: first?.lists[list.name], footer: workbook.footer, rowLimit: rowLimit)
      if !isCharted { drawn.lists[list.name] = runs }
      drawn.count += runs.reduce(0) { $0 + $1.count }
    case .page(let page):
      try file.write(page, charting: sources, footer: workbook.footer)
    case .entry(let entry): drawn.count += try file.write(entry, footer: workbook.footer, rowLimit: rowLimit)
    }
  }
  try file.writeChoices(of: workbook)
  (drawn.tallies, drawn.rows) = (file.tallies, file.streamedRows)
  try file.close()
  return drawn
}

/// What the library was given, and what it was not.
private struct DrawnSheets {
  /// Of lists and sheets to be filled in, headers not counted.
  var count = 0
  /// One a sheet, in order.
  var tallies: [SheetTally] = []
  /// By the index of the sheet.
  var rows: [Int: StreamedRows] = [:]
  /// By the name of the list: its sheets, where the library does not have their rows.
  var lists: [String: [ListRun]] = [:]
}
