internal import GRDB
internal import PantauDomain

/// What the submissions that had arrived by an instant add up to.
struct Arrivals {
  private(set) var tally: Tally
  /// The latest arrival of them all, also of those after the instant; nil where there is none.
  private(set) var latest: Instant?

  /// - Parameter kept: what is known of the first of them; all of those must have arrived. nil: count from the first.
  init(_ database: Database, by instant: Instant, after kept: KeptHeader?) throws {
    tally = kept?.tally ?? Tally()
    latest = kept?.arrival
    let statement = try database.cachedStatement(
      sql: "SELECT number, arrival, status, rows_accepted, rows_held FROM submission WHERE number > ? ORDER BY number")
    try Row.fetchCursor(statement, arguments: [tally.lastSubmission]).forEach { row in
      let arrival = Instant(nanoseconds: row.number(1))
      latest = max(latest ?? arrival, arrival)
      if arrival <= instant { count(row) }
    }
  }

  private mutating func count(_ row: Row) {
    tally.rowsAccepted += Int(row.number(3))
    tally.rowsHeld += Int(row.number(4))
    tally.lastSubmission = Int(row.number(0))
    switch SubmissionStatus(rawValue: row.text(2)) {
    case .accepted: tally.accepted += 1
    case .partlyHeld: tally.partlyHeld += 1
    case .rejected: tally.rejected += 1
    case .duplicate: tally.duplicates += 1
    case nil: break
    }
  }
}

extension Database {
  /// What was found in the files that arrived in a week (WIB) and by an instant, file by file.
  func findings(arrivedIn week: ReportingWeek, by instant: Instant) throws -> [FileFinding] {
    let sql = """
      SELECT \(Finding.columns), path, scope
      FROM submission JOIN finding ON finding.submission = submission.number
      WHERE week = ? AND arrival <= ? ORDER BY finding.number
      """
    var findings: [FileFinding] = []
    try Row.fetchCursor(self, sql: sql, arguments: [week.stored, instant.nanoseconds]).forEach { row in
      let file = String(decoding: PathText.decode(row.text(Finding.columnCount)), as: UTF8.self)
      guard let finding = Finding(row, file: file) else { return }
      findings.append(FileFinding(finding: finding, scope: row.scope(Finding.columnCount + 1)))
    }
    return findings
  }
}
