internal import GRDB
package import PantauDomain

extension Ledger {
  /// The number of the last submission; 0 where there is none.
  package func lastSubmission() throws(LedgerFailure) -> Int {
    try reading { database in try Int.fetchOne(database, sql: "SELECT max(number) FROM submission") ?? 0 }
  }

  /// Periods for which rows came in since their workbooks were last written, oldest first.
  package func pendingWeeks() throws(LedgerFailure) -> [ReportingWeek] {
    try reading { database in
      // The plus keeps SQLite from going through all periods by their index.
      let sql = """
        SELECT DISTINCT +period AS week FROM portion
        WHERE submission > coalesce((SELECT max(through) FROM reported), 0) ORDER BY week
        """
      return try Int64.fetchAll(database, sql: sql).compactMap { ReportingWeek(stored: $0) }
    }
  }

  /// Remembers that the workbooks show all submissions up to that one, so that a batch that was cut short before it
  /// wrote them is made good by the next.
  package func markReported(through submission: Int) throws(LedgerFailure) {
    try writing { database in
      try database.execute(sql: "DELETE FROM reported")
      try database.execute(sql: "INSERT INTO reported (through) VALUES (?)", arguments: [submission])
    }
  }
}
