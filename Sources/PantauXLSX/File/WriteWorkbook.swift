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
package func writeWorkbook(_ workbook: Workbook, to path: String) throws(XLSXFailure) -> WrittenWorkbook {
  try writeWorkbook(workbook, to: path, rowLimit: WorkbookFile.rowsOfASheet)
}

/// - Parameter rowLimit: how many rows a sheet holds, title and header included, before its list goes on in the next.
func writeWorkbook(_ workbook: Workbook, to path: String, rowLimit: Int) throws(XLSXFailure) -> WrittenWorkbook {
  let pending = try PendingFile(for: path)
  let (rows, sheets) = try draw(workbook, into: pending, rowLimit: rowLimit)
  try checkArchive(of: pending, sheets: sheets, created: workbook.created)
  let size = try pending.settle()
  return WrittenWorkbook(path: path, size: size, rows: rows)
}

/// A function of its own, so that the library has let go of the file before anything else looks at it.
private func draw(
  _ workbook: Workbook, into pending: borrowing PendingFile, rowLimit: Int
) throws(XLSXFailure) -> (rows: Int, sheets: [SheetTally]) {
  var file = try WorkbookFile(pending, jumpTargets: workbook.sheets.map(\.name))
  try file.setProperties(title: workbook.title, created: workbook.created)
  let sources = ChartSources(workbook)
  var rows = 0
  for sheet in workbook.sheets {
    switch sheet {
    case .list(let list):
      let isCharted = sources.charted.contains(list.name)
      rows += try file.write(list, isCharted: isCharted, footer: workbook.footer, rowLimit: rowLimit)
    case .page(let page):
      try file.write(page, charting: sources, footer: workbook.footer)
    }
  }
  let sheets = file.tallies
  try file.close()
  return (rows, sheets)
}
