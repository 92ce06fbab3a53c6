internal import GRDB
package import PantauDomain

/// A file that a batch is about to take. It is written down before the file is touched, because the rename that takes
/// it changes its status-change time, and so after a crash nobody else would know when it arrived.
package struct Claim: Sendable, Equatable {
  /// Below the drop folder.
  package var path: [UInt8]
  package var arrival: Instant
  /// The ledger's number of the submission that the file has become; nil before it is committed.
  package var submission: Int?
  /// Where the committed file goes, below the workspace; nil before it is committed, and for a duplicate.
  package var destination: String?

  package init(path: [UInt8], arrival: Instant, submission: Int? = nil, destination: String? = nil) {
    self.path = path
    self.arrival = arrival
    self.submission = submission
    self.destination = destination
  }
}

extension Ledger {
  /// Writes down which files are about to be taken. A path that is planned again begins anew.
  package func plan(_ claims: [Claim]) throws(LedgerFailure) {
    try writing { database in
      let statement = try database.makeStatement(
        sql: "INSERT OR REPLACE INTO claim (path, arrival, submission) VALUES (?, ?, ?)")
      for claim in claims {
        try statement.execute(
          arguments: [PathText.encode(claim.path), claim.arrival.nanoseconds, claim.submission])
      }
    }
  }

  /// What an earlier batch planned and did not finish, in the order in which it was planned: that of the taking.
  package func openClaims() throws(LedgerFailure) -> [Claim] {
    try reading { database in
      let sql = """
        SELECT claim.path, claim.arrival, claim.submission, submission.destination
        FROM claim LEFT JOIN submission ON submission.number = claim.submission ORDER BY claim.rowid
        """
      return try Row.fetchAll(database, sql: sql).map { row in
        Claim(
          path: PathText.decode(row.text(0)), arrival: Instant(nanoseconds: row.number(1)),
          submission: row.optionalNumber(2).map { Int($0) }, destination: row.optionalText(3))
      }
    }
  }

  /// Forgets the claims of files that now lie where they belong, or that never left the drop folder.
  package func finish(_ paths: [[UInt8]]) throws(LedgerFailure) {
    try writing { database in
      let statement = try database.makeStatement(sql: "DELETE FROM claim WHERE path = ?")
      for path in paths { try statement.execute(arguments: [PathText.encode(path)]) }
    }
  }
}
