import PantauCSV
import PantauDomain
import PantauGrid
import PantauInbox
import PantauIntake
import PantauLedger
import PantauXLSX

/// Makes the workbooks in which offices correct what was not accepted: a pure function of the archived or set-aside
/// bytes, the findings and the seeds, so that a workbook that is lost can be made again.
struct Corrections: Sendable {
  /// A submission that perhaps has something to correct.
  struct Due: Sendable {
    let submission: Submission
    /// All of them, in the order in which they are told.
    let findings: [Finding]
    /// Below the workspace.
    let path: String

    init(submission: Submission, findings: [Finding], path: String) {
      (self.submission, self.findings, self.path) = (submission, findings, path)
    }

    /// Beside the receipt: `tanda-terima/73.10/20231112T200000+0700_0a1b2c3d_perbaikan.xlsx`.
    init(_ receipt: MadeReceipt) {
      self.init(
        submission: receipt.receipt.submission, findings: receipt.findings,
        path: "\(MadeReceipt.folder)/\(receipt.stem)\(MadeReceipt.correctionEnding)")
    }

    fileprivate var isCorrectable: Bool { submission.isCorrectable(findings) }

    /// As of when it was judged: one instant for all of a batch.
    fileprivate var created: Instant { submission.taken ?? submission.arrival }
  }

  let workspace: Workspace
  let reader: SubmissionReader

  /// Writes those that are due, on all cores. They are on the disk after the next sync of the file system.
  ///
  /// The library writes the time of creation by way of one `struct tm` that all threads share, so only workbooks of the
  /// same time are written side by side: those of one batch.
  func write(_ all: [Due]) throws(Stop) {
    let due = all.filter(\.isCorrectable)
    defer {
      for folder in Set(due.compactMap { (workspace.root / $0.path).parent }) { removeLeftovers(in: folder.text) }
    }
    for (_, together) in Dictionary(grouping: due, by: \.created).sorted(by: { $0.key < $1.key }) {
      try writeTogether(together)
    }
  }

  private func writeTogether(_ due: [Due]) throws(Stop) {
    let answers = mapOnAllCores(due) { due -> Result<Void, Stop> in
      do throws(Stop) {
        try write(due)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    for answer in answers { try answer.get() }
  }

  /// - Returns: false where there is nothing that could be corrected in cells.
  @discardableResult
  func write(_ due: Due) throws(Stop) -> Bool {
    let submission = due.submission
    guard due.isCorrectable, let scope = submission.scope, let written = try written(of: submission) else {
      return false
    }
    let corrected = CorrectedSubmission(
      number: submission.number, file: RawPath(bytes: submission.path).description, scope: scope,
      arrival: submission.arrival, created: due.created, lockWeeks: workspace.settings.rules.lockWeeks)
    let reference = workspace.reference
    let workbook = correctionWorkbook(
      of: written, corrected, findings: due.findings, vocabulary: reference.vocabulary, registry: reference.registry)
    let place = workspace.root / due.path
    try adapting { () throws(InboxFailure) in if let folder = place.parent { try makeFolders(folder) } }
    do throws(XLSXFailure) {
      _ = try writeWorkbook(workbook, to: place.text, isSynced: false)
    } catch {
      throw Stop(correction: error)
    }
    return true
  }

  /// The table as the office wrote it; nil where the bytes are gone, or hold more than a sheet does.
  private func written(of submission: Submission) throws(Stop) -> WrittenTable? {
    guard let destination = submission.destination else { return nil }
    let dropped = try adapting { () throws(InboxFailure) in
      try readDropped(workspace.root / destination, limit: workspace.settings.limits.fileBytes)
    }
    guard case .read(let bytes) = dropped, let text = try? SourceText.open(bytes) else { return nil }
    let reading = TableReading(text: text, reader: reader, scope: .centre, keepsRows: false)
    return reading.writtenTable(rowLimit: Corrections.rowsOfASheet)
  }

  /// What a spreadsheet holds, without the header.
  fileprivate static let rowsOfASheet = 1_048_575
}

extension Submission {
  /// Whether rows were held, or the header alone is what keeps the file out. A file that is no table has no cells to
  /// correct, and one with more rows than a sheet holds cannot be corrected in one.
  func isCorrectable(_ findings: [Finding]) -> Bool {
    switch status {
    case .accepted, .duplicate: false
    case .partlyHeld: rowsAccepted + rowsHeld <= Corrections.rowsOfASheet
    case .rejected:
      scope != nil
        && findings.allSatisfy { finding in
          switch finding.code {
          case "BRK-05": finding.line != nil
          case "BRK-06": true
          default: finding.severity != .error || !finding.code.isOfFile
          }
        } && findings.contains { $0.severity == .error }
    }
  }
}

extension Stop {
  fileprivate init(correction failure: XLSXFailure) {
    self.init(
      .inputOutput,
      Phrase(
        id:
          "\(failure.path): buku perbaikan tidak dapat ditulis (\(failure.step)): \(failure.reason). Periksa ruang disk, lalu jalankan lagi; tidak ada kiriman yang hilang.",
        en:
          "\(failure.path): the correction workbook could not be written (\(failure.step)): \(failure.reason). Check disk space, then run again; no submission is lost."
      ))
  }
}
