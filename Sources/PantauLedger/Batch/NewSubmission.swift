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
  /// The as-of instant of the batch that judged it.
  package var taken: Instant
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
  /// The accepted ones of a file that has too many to be held together; they follow `rows`, which is empty then.
  package var moreRows: RowSource?

  package init(
    path: [UInt8], scope: Scope?, sha256: String, size: Int, arrival: Instant, taken: Instant, form: Form?,
    status: SubmissionStatus, rowsHeld: Int, destination: String?, findings: [Finding], rows: [ReportRow],
    moreRows: RowSource? = nil
  ) {
    self.path = path
    self.scope = scope
    self.sha256 = sha256
    self.size = size
    self.arrival = arrival
    self.taken = taken
    self.form = form
    self.status = status
    self.rowsHeld = rowsHeld
    self.destination = destination
    self.findings = findings
    self.rows = rows
    self.moreRows = moreRows
  }

  package var rowsAccepted: Int { rows.count + (moreRows?.count ?? 0) }
}

/// Rows that are made while they are wanted, some thousand at a time.
package struct RowSource: Sendable {
  package let count: Int
  /// Hands them over in the order of the file, the same at every call; goes on throwing what the taker throws.
  package let forEachPortion: @Sendable (_ take: ([ReportRow]) throws -> Void) throws -> Void

  package init(
    count: Int, forEachPortion: @escaping @Sendable (_ take: ([ReportRow]) throws -> Void) throws -> Void
  ) {
    self.count = count
    self.forEachPortion = forEachPortion
  }
}
