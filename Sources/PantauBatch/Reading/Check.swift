import PantauCSV
package import PantauDomain
import PantauInbox
import PantauRules

/// A file that was read without being taken.
package struct CheckedFile: Sendable {
  /// As named on the command line.
  package let file: String
  package let reading: Reading
  package let findings: [Finding]
}

/// Reads files as a batch would, and changes nothing.
package struct Check: Sendable {
  private let workspace: Workspace
  private let scope: Scope
  private let asOf: Instant
  private let tellsLineEnds: Bool

  /// - Parameter tellsLineEnds: whether the layout says how the lines end.
  /// - Throws: status 64 where there is no such scope.
  package init(workspace: Workspace, scope: String, asOf: Instant, tellsLineEnds: Bool = false) throws(Stop) {
    guard let found = Scope(folder: scope, registry: workspace.reference.registry) else {
      throw Stop(
        .usage,
        Phrase(
          id: "Tidak ada kantor \"\(scope)\"; tulis kode wilayah seperti 73.10, atau pusat.",
          en: "There is no office \"\(scope)\"; write a region's code such as 73.10, or pusat."))
    }
    self.workspace = workspace
    self.scope = found
    self.asOf = asOf
    self.tellsLineEnds = tellsLineEnds
  }

  package func files(_ files: [String]) throws(Stop) -> [CheckedFile] { try self.files(files.map { NamedFile($0) }) }

  /// On all cores; the answers stand in the order of the files.
  /// - Throws: status 74 where a named file is not there.
  package func files(_ files: [NamedFile], progress: Progress = .unwatched) throws(Stop) -> [CheckedFile] {
    for file in files where !exists(file.path) {
      throw Stop(
        .inputOutput,
        Phrase(id: "\(file.name): tidak ada berkas bernama itu.", en: "\(file.name): there is no such file."))
    }
    let (limit, scope) = (workspace.settings.limits.fileBytes, scope)
    let reference = workspace.reference
    let reader = SubmissionReader(workspace: workspace, asOf: asOf, tellsLineEnds: tellsLineEnds)
    progress.expect(files.count, in: .reading)
    let answers = progress.during(.reading) {
      mapOnAllCores(files) { file -> Result<CheckedFile, InboxFailure> in
        do throws(InboxFailure) {
          let reading = reader.read(try readDropped(file.path, limit: limit), scope: scope, keepsRows: false)
          let findings = reading.defects.map {
            FileCatalogue.finding(
              for: $0, file: file.name, form: reading.form, registry: reference.registry,
              checklist: reference.checklist)
          }
          progress.advance(.reading, rows: reading.rowsAccepted)
          return .success(CheckedFile(file: file.name, reading: reading, findings: findings))
        } catch {
          return .failure(error)
        }
      }
    }
    return try adapting { () throws(InboxFailure) in
      var checked: [CheckedFile] = []
      for answer in answers { checked.append(try answer.get()) }
      return checked
    }
  }
}
