import Logging
import PantauDomain
import PantauInbox
import PantauLedger

/// One log line a taken file, and one for rows from outside the folder's scope: the folder says who is speaking.
enum SubmissionLog {
  private static let outsideScope: FindingCode = "WIL-04"
  /// A line is for somebody to read; the ledger has them all.
  private static let most = 10

  static func tell(_ submission: Submission, _ findings: [Finding], to log: Logger) {
    log.info("kiriman / submission", metadata: metadata(submission, findings))
    let outside = findings.filter { $0.code == outsideScope }
    if outside.isEmpty { return }
    var fields = subject(submission)
    fields["rows"] = "\(outside.count { $0.line != nil })"
    fields["lines"] = list(outside.compactMap { $0.line.map(String.init) })
    fields["values"] = list(outside.compactMap(\.value))
    log.warning(
      "peristiwa keamanan: di luar cakupan foldernya / security event: outside its folder's scope", metadata: fields)
  }

  private static func metadata(_ submission: Submission, _ findings: [Finding]) -> Logger.Metadata {
    var fields = subject(submission)
    fields["form"] = "\(submission.form?.rawValue ?? "-")"
    fields["status"] = "\(submission.status.rawValue)"
    fields["accepted"] = "\(submission.rowsAccepted)"
    fields["held"] = "\(submission.rowsHeld)"
    var codes: [String] = []
    for finding in findings where codes.count <= most && !codes.contains(finding.code.description) {
      codes.append(finding.code.description)
    }
    fields["findings"] = list(codes)
    return fields
  }

  private static func subject(_ submission: Submission) -> Logger.Metadata {
    [
      "number": "\(submission.number)", "path": "\(submission.shownPath)",
      "scope": "\(submission.scope?.description ?? "-")",
    ]
  }

  /// What an office wrote may hold anything, so that only what is shown of a path is shown of it.
  private static func list(_ texts: [String]) -> Logger.MetadataValue {
    let shown = texts.prefix(most).map { RawPath(String($0.prefix(40))).description }
    return .array((shown + (texts.count > most ? ["…"] : [])).map { .string($0) })
  }
}
