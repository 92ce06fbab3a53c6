internal import GRDB
package import PantauDomain

/// A submission as the ledger has it.
package struct Submission: Sendable, Equatable {
  /// 1, 2, 3 … in the order of their taking.
  package let number: Int
  /// Below the drop folder, any bytes.
  package let path: [UInt8]
  /// nil: the file lay in no scope.
  package let scope: Scope?
  package let sha256: String
  package let size: Int
  package let arrival: Instant
  /// The as-of instant of the batch that judged it; nil: of before this was written down.
  package let taken: Instant?
  /// nil: no form fitted.
  package let form: Form?
  package let status: SubmissionStatus
  package let rowsAccepted: Int
  package let rowsHeld: Int
  /// Where its bytes lie, below the workspace; nil: a duplicate, whose bytes lie with the file it repeats.
  package let destination: String?

  /// The path as a text that `sqlite3` shows, and from which every byte of it comes back: `%FF` for one that is no UTF-8.
  package var pathText: String { PathText.encode(path) }

  /// The path for people to read: what is not UTF-8 in it is replaced.
  package var file: String { String(decoding: path, as: UTF8.self) }
}

/// Whose file, and of which form.
package struct Sender: Hashable, Sendable {
  package let scope: Scope
  package let form: Form

  package init(scope: Scope, form: Form) {
    self.scope = scope
    self.form = form
  }
}

extension Ledger {
  /// The latest file taken from each scope of each form that was no duplicate, whatever became of it: a new file with
  /// its SHA-256 is a duplicate if it was accepted in full (`status` is `accepted`).
  package func latest() throws(LedgerFailure) -> [Sender: Submission] {
    try reading { database in
      var found: [Sender: Submission] = [:]
      let sql = "SELECT \(Submission.columns) FROM submission WHERE number IN (SELECT submission FROM latest)"
      try Row.fetchCursor(database, sql: sql).forEach { row in
        let submission = try Submission(row)
        if let scope = submission.scope, let form = submission.form {
          found[Sender(scope: scope, form: form)] = submission
        }
      }
      return found
    }
  }

  /// Hands over all that had arrived by an instant (nil: all there are), in the order of their numbers. The body must
  /// not ask the ledger for anything else.
  package func forEachSubmission(
    arrivedBy instant: Instant?, _ body: (Submission) -> Void
  ) throws(LedgerFailure) {
    try forEachSubmission(where: "arrival <= ?", [instant?.nanoseconds ?? .max], body)
  }

  /// The same for those that arrived in the moment's week (WIB) or have accepted rows for its period.
  package func forEachSubmission(
    behind moment: Moment, _ body: (Submission) -> Void
  ) throws(LedgerFailure) {
    try forEachSubmission(
      where: "arrival <= ? AND (week = ? OR number IN (SELECT submission FROM portion WHERE period = ?))",
      [moment.asOf.nanoseconds, moment.week.stored, moment.week.stored], body)
  }

  private func forEachSubmission(
    where condition: String, _ arguments: StatementArguments, _ body: (Submission) -> Void
  ) throws(LedgerFailure) {
    try reading { database in
      let sql = "SELECT \(Submission.columns) FROM submission WHERE \(condition) ORDER BY number"
      try Row.fetchCursor(database, sql: sql, arguments: arguments).forEach { row in body(try Submission(row)) }
    }
  }
}

extension Submission {
  /// A submission that is about to be committed; the ledger gives it its number.
  package init(_ new: NewSubmission, number: Int) {
    self.init(
      number: number, path: new.path, scope: new.scope, sha256: new.sha256, size: new.size, arrival: new.arrival,
      taken: new.taken, form: new.form, status: new.status, rowsAccepted: new.rowsAccepted, rowsHeld: new.rowsHeld,
      destination: new.destination)
  }

  static let columns =
    "number, path, scope, sha256, size, arrival, form, status, rows_accepted, rows_held, destination, taken"
  static let columnCount = 12

  init(_ row: Row) throws {
    guard let status = SubmissionStatus(rawValue: row.text(7)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "submission \(row.number(0)): status \(row.text(7))")
    }
    self.init(
      number: Int(row.number(0)), path: PathText.decode(row.text(1)), scope: row.scope(2), sha256: row.text(3),
      size: Int(row.number(4)), arrival: Instant(nanoseconds: row.number(5)),
      taken: row.optionalNumber(11).map { Instant(nanoseconds: $0) }, form: Form(rawValue: row.text(6)),
      status: status, rowsAccepted: Int(row.number(8)), rowsHeld: Int(row.number(9)),
      destination: row.optionalText(10))
  }
}

extension Row {
  func scope(_ index: Int) -> Scope? {
    guard let text = optionalText(index) else { return nil }
    return text == Scope.centre.description ? .centre : RegionCode(text).map(Scope.office)
  }
}
