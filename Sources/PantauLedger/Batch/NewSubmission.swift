package import PantauDomain

/// A file that has been read: what is to be kept of it.
package struct NewSubmission: Sendable {
  /// Below the drop folder; any bytes but NUL.
  package var path: [UInt8]
  /// nil: the file lay in no scope.
  package var scope: Scope?
  /// Of the file's bytes, in lower-case hexadecimal.
  package var sha256: String
  package var size: Int
  package var arrival: Instant
  /// nil: no form fits.
  package var form: Form?
  package var status: SubmissionStatus
  package var rowsHeld: Int
  /// Where the file goes, below the workspace; nil: a duplicate, which goes nowhere.
  package var destination: String?
  /// In the order in which they are told: line, column, code. They come back with this submission's path as their file.
  package var findings: [Finding]
  /// The accepted ones, in the order of the file.
  package var rows: [ReportRow]

  package init(
    path: [UInt8], scope: Scope?, sha256: String, size: Int, arrival: Instant, form: Form?, status: SubmissionStatus,
    rowsHeld: Int, destination: String?, findings: [Finding], rows: [ReportRow]
  ) {
    self.path = path
    self.scope = scope
    self.sha256 = sha256
    self.size = size
    self.arrival = arrival
    self.form = form
    self.status = status
    self.rowsHeld = rowsHeld
    self.destination = destination
    self.findings = findings
    self.rows = rows
  }
}
