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
      SELECT code, severity, region, period, finding.form, item, path, line, field, value, message_id, message_en,
        suggestion_id, suggestion_en, unit, scope
      FROM submission JOIN finding ON finding.submission = submission.number
      WHERE week = ? AND arrival <= ? ORDER BY finding.number
      """
    var findings: [FileFinding] = []
    try Row.fetchCursor(self, sql: sql, arguments: [week.stored, instant.nanoseconds]).forEach { row in
      guard let severity = Severity(rawValue: row.text(1)) else { return }
      let suggestion = row.optionalText(12).map { Phrase(id: $0, en: row.text(13)) }
      let finding = Finding(
        code: FindingCode(row.text(0)), severity: severity, region: row.region(2), week: row.week(3),
        form: Form(rawValue: row.text(4)), item: row.optionalText(5),
        file: String(decoding: PathText.decode(row.text(6)), as: UTF8.self),
        line: row.optionalNumber(7).map { Int($0) }, column: row.optionalText(8), value: row.optionalText(9),
        message: Phrase(id: row.text(10), en: row.text(11)), suggestion: suggestion, unit: row.optionalText(14))
      findings.append(FileFinding(finding: finding, scope: row.scope(15)))
    }
    return findings
  }
}
