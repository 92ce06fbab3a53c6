internal import GRDB
internal import PantauDomain

/// The submissions that had arrived by an instant.
struct Arrivals {
  private(set) var tally = Tally()
  /// By number; nil = not yet arrived. There is no number 0.
  private(set) var instants: [Instant?] = [nil]

  init(_ database: Database, by instant: Instant) throws {
    let sql =
      "SELECT number, arrival, status, rows_accepted, rows_held FROM submission WHERE arrival <= ? ORDER BY number"
    try Row.fetchCursor(database, sql: sql, arguments: [instant.nanoseconds]).forEach { row in
      let number = Int(row.number(0))
      while instants.count < number { instants.append(nil) }
      instants.append(Instant(nanoseconds: row.number(1)))
      tally.rowsAccepted += Int(row.number(3))
      tally.rowsHeld += Int(row.number(4))
      tally.lastSubmission = number
      switch SubmissionStatus(rawValue: row.text(2)) {
      case .accepted: tally.accepted += 1
      case .partlyHeld: tally.partlyHeld += 1
      case .rejected: tally.rejected += 1
      case .duplicate: tally.duplicates += 1
      case nil: break
      }
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
