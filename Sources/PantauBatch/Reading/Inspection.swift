import PantauCSV
package import PantauDomain
import PantauGrid
import PantauInbox

/// Shows how files are read; changes nothing.
package struct Inspection: Sendable {
  private let workspace: Workspace
  private let asOf: Instant

  package init(workspace: Workspace, asOf: Instant) {
    self.workspace = workspace
    self.asOf = asOf
  }

  package func files(_ files: [String]) throws(Stop) -> [CheckedFile] { try self.files(files.map { NamedFile($0) }) }

  package func files(_ files: [NamedFile]) throws(Stop) -> [CheckedFile] {
    try Check(workspace: workspace, scope: Scope.centre.description, asOf: asOf, tellsLineEnds: true).files(files)
  }

  package func writeTable(of file: String, to output: ([UInt8]) throws(Stop) -> Void) throws(Stop) {
    try writeTable(of: NamedFile(file), to: output)
  }

  /// Hands out the file's table as clean CSV (UTF-8, comma, LF), piece by piece: every record from the header on, or
  /// from the first where no header was found.
  /// - Throws: status 1 for a file that is no table at all.
  package func writeTable(of file: NamedFile, to output: ([UInt8]) throws(Stop) -> Void) throws(Stop) {
    guard let checked = try files([file]).first else { return }
    let dropped = try adapting { () throws(InboxFailure) in
      try readDropped(file.path, limit: workspace.settings.limits.fileBytes)
    }
    guard case .read(let bytes) = dropped, let text = try? SourceText.open(bytes) else {
      throw Stop(.notAllAccepted, checked.findings.first?.message ?? Phrase(id: "Bukan tabel.", en: "No table."))
    }
    let layout = checked.reading.layout
    let delimiter = layout?.delimiter?.utf8.first ?? text.declaredDelimiter ?? widestDelimiter(of: text)
    var writer = CSVWriter()
    do {
      var pages = try CSVReader(text, delimiter: delimiter, limits: workspace.settings.limits)
      var page = TextTable()
      while try pages.next(into: &page, records: 2048) {
        for record in page.records where record.line >= layout?.headerLine ?? 0 { writer.append(record, of: page) }
        try output(writer.takeBytes())
      }
    } catch let stop as Stop {
      throw stop
    } catch {
      let finding = checked.findings.last { $0.severity == .error }
      throw Stop(.notAllAccepted, finding?.message ?? Phrase(id: "Bukan tabel.", en: "No table."))
    }
  }

  /// Where no header says how a table is divided: the delimiter that divides its first records into the most fields, the
  /// first of equals.
  private func widestDelimiter(of text: SourceText) -> UInt8 {
    var widest = (delimiter: TableReading.delimiters[0], fields: 0)
    for delimiter in TableReading.delimiters {
      var page = TextTable()
      guard var pages = try? CSVReader(text, delimiter: delimiter, limits: workspace.settings.limits),
        (try? pages.next(into: &page, records: 16)) == true
      else { continue }
      let fields = page.records.reduce(0) { $0 + $1.fields.count }
      if fields > widest.fields { widest = (delimiter, fields) }
    }
    return widest.delimiter
  }
}
