internal import GRDB
package import PantauDomain

extension Ledger {
  /// What was told of a submission, in the order in which it was told, with that submission's path as the file.
  package func findings(of submission: Submission) throws(LedgerFailure) -> [Finding] {
    try reading { database in
      let sql = """
        SELECT code, severity, region, period, form, item, line, field, value, message_id, message_en, suggestion_id,
          suggestion_en, unit FROM finding WHERE submission = ? ORDER BY number
        """
      return try Row.fetchAll(database, sql: sql, arguments: [submission.number]).map { row in
        guard let severity = Severity(rawValue: row.text(1)) else {
          throw DatabaseError(
            resultCode: .SQLITE_CORRUPT, message: "finding of submission \(submission.number): severity \(row.text(1))")
        }
        return Finding(
          code: FindingCode(row.text(0)), severity: severity,
          region: row.optionalNumber(2).flatMap { RegionCode(number: Int($0)) }, week: row.week(3),
          form: row.optionalText(4).flatMap(Form.init), item: row.optionalText(5), file: submission.file,
          line: row.optionalNumber(6).map { Int($0) }, column: row.optionalText(7), value: row.optionalText(8),
          message: Phrase(id: row.text(9), en: row.text(10)),
          suggestion: row.optionalText(11).map { Phrase(id: $0, en: row.text(12)) }, unit: row.optionalText(13))
      }
    }
  }
}
