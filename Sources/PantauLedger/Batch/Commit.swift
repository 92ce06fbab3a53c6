internal import GRDB
internal import PantauDomain

extension Ledger {
  /// Keeps files with their rows and findings, in that order, in one transaction, and gives their claims a destination.
  ///
  /// - Parameters:
  ///   - numbers: of a ledger that is made again: those that the submissions had, each above the last one.
  ///   - receipt: makes the receipt of each, once its rows are there; what it throws undoes the transaction. nil: nobody
  ///     is given one.
  /// - Returns: the submissions' numbers; without `numbers` they go on from the last one, without a gap.
  @discardableResult
  package func commit(
    _ submissions: [NewSubmission], numbers: [Int]? = nil, receipt: ReceiptMaking? = nil
  ) throws(LedgerFailure) -> [Int] {
    try writing { database in
      let last = try Int64.fetchOne(database, sql: "SELECT max(number) FROM submission") ?? 0
      let receipts = try receipt.map { try ReceiptWriter(database, $0) }
      var writer = try SubmissionWriter(database, requirements.checklist, receipts)
      let given = numbers.map { $0.map(Optional.some) } ?? Array(repeating: nil, count: submissions.count)
      let kept = try zip(submissions, given).map { try Int(writer.write($0, number: $1)) }
      try database.chainEntries(after: last)
      return kept
    }
  }
}

private struct SubmissionWriter {
  private let database: Database
  private var facts: FactWriter
  private let submission: Statement
  private let finding: Statement
  private let claim: Statement
  private let latest: Statement
  private let receipts: ReceiptWriter?

  init(_ database: Database, _ checklist: Checklist, _ receipts: ReceiptWriter?) throws {
    self.database = database
    self.receipts = receipts
    facts = try FactWriter(database, checklist)
    submission = try database.makeStatement(
      sql: """
        INSERT INTO submission (number, path, scope, sha256, size, arrival, taken, week, form, status, rows_accepted,
          rows_held, destination) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    finding = try database.makeStatement(
      sql: """
        INSERT INTO finding (submission, code, severity, region, period, form, item, line, field, value, message_id,
          message_en, suggestion_id, suggestion_en, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    claim = try database.makeStatement(sql: "UPDATE claim SET submission = ? WHERE path = ?")
    latest = try database.makeStatement(sql: "INSERT OR REPLACE INTO latest (scope, form, submission) VALUES (?, ?, ?)")
  }

  /// - Parameter given: nil for the next number.
  mutating func write(_ new: NewSubmission, number given: Int?) throws -> Int64 {
    let path = PathText.encode(new.path)
    let week = new.arrival.week
    try submission.execute(arguments: [
      given, path, new.scope?.description, new.sha256, new.size, new.arrival.nanoseconds, new.taken.nanoseconds,
      week.stored, new.form?.rawValue, new.status.rawValue, new.rowsAccepted, new.rowsHeld, new.destination,
    ])
    let number = database.lastInsertedRowID
    try facts.write(new.rows, of: number)
    try new.moreRows?.forEachPortion { try facts.write($0, of: number) }
    try facts.end(number)
    for finding in new.findings { try write(finding, of: number) }
    try receipts?.write(new, number: number)
    if new.status != .duplicate, let scope = new.scope, let form = new.form {
      try latest.execute(arguments: [scope.description, form.rawValue, number])
    }
    try claim.execute(arguments: [number, path])
    return number
  }

  private func write(_ found: Finding, of submission: Int64) throws {
    try finding.execute(arguments: [
      submission, found.code.description, found.severity.rawValue, found.region.map { Int64($0.number) },
      found.week?.stored, found.form?.rawValue, found.item, found.line, found.column, found.value, found.message.id,
      found.message.en, found.suggestion?.id, found.suggestion?.en, found.unit,
    ])
  }
}
