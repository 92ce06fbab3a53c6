internal import GRDB
internal import PantauDomain

extension Finding {
  /// Of the table `finding`, in the order in which they are read.
  static let columns = """
    code, severity, region, period, finding.form, item, line, field, value, message_id, message_en, suggestion_id,
      suggestion_en, unit
    """
  static let columnCount = 14

  /// - Parameter file: the path of its submission, fit to be shown.
  init?(_ row: Row, file: String) {
    guard let severity = Severity(rawValue: row.text(1)) else { return nil }
    self.init(
      code: FindingCode(row.text(0)), severity: severity, region: row.region(2), week: row.week(3),
      form: Form(rawValue: row.text(4)), item: row.optionalText(5), file: file,
      line: row.optionalNumber(6).map { Int($0) }, column: row.optionalText(7), value: row.optionalText(8),
      message: Phrase(id: row.text(9), en: row.text(10)),
      suggestion: row.optionalText(11).map { Phrase(id: $0, en: row.text(12)) }, unit: row.optionalText(13))
  }
}

extension Database {
  /// What was found in one file, in the order in which it is told.
  func findings(of submission: Int) throws -> [Finding] {
    let sql = """
      SELECT \(Finding.columns), path FROM finding JOIN submission ON submission.number = finding.submission
      WHERE finding.submission = ? ORDER BY finding.number
      """
    var findings: [Finding] = []
    try Row.fetchCursor(self, sql: sql, arguments: [submission]).forEach { row in
      let file = String(decoding: PathText.decode(row.text(Finding.columnCount)), as: UTF8.self)
      guard let finding = Finding(row, file: file) else {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "finding of submission \(submission): severity \(row.text(1))")
      }
      findings.append(finding)
    }
    return findings
  }
}
