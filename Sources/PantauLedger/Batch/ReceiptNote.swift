internal import GRDB
package import PantauDomain

/// What the ledger keeps of the receipt that a sender was given.
package struct ReceiptNote: Sendable, Equatable {
  /// Forms that the sender's office still owed for the week of arrival (WIB), this file and all before it counted; nil
  /// where the sender owes none: the ministry, nobody's folder.
  package let owed: [Form]?
  /// By when they are due; nil where `owed` is.
  package let deadline: Instant?
  /// SHA-256 of the receipt's JSON.
  package let digest: String

  package init(owed: [Form]?, deadline: Instant?, digest: String) {
    self.owed = owed
    self.deadline = deadline
    self.digest = digest
  }
}

/// A submission and what there is to tell of it: all that a receipt is made of, but for what its office owes.
package struct ReceiptFacts: Sendable {
  /// The file that a duplicate repeats.
  package struct Earlier: Sendable, Equatable {
    package let number: Int
    package let arrival: Instant
  }

  package let submission: Submission
  /// In the order in which they are told.
  package let findings: [Finding]
  /// nil but for a duplicate.
  package let repeats: Earlier?
}

extension Ledger {
  /// - Parameters:
  ///   - sent: the forms that the sender's own office has by then sent for the week of arrival.
  package typealias ReceiptMaking = (_ facts: ReceiptFacts, _ sent: [Form]) throws -> ReceiptNote

  /// - Returns: nil where there is no such submission; a nil note where it was taken before there were receipts.
  package func receiptFacts(
    of number: Int
  ) throws(LedgerFailure) -> (facts: ReceiptFacts, note: ReceiptNote?)? {
    try reading { database in
      let sql = "SELECT \(Submission.columns), owed, deadline, receipt FROM submission WHERE number = ?"
      guard let row = try Row.fetchOne(database, sql: sql, arguments: [number]) else { return nil }
      let submission = try Submission(row)
      let facts = ReceiptFacts(
        submission: submission, findings: try database.findings(of: number),
        repeats: submission.status == .duplicate ? try database.earlier(than: submission) : nil)
      let column = Submission.columnCount
      let note = row.optionalText(column + 2).map { digest in
        ReceiptNote(
          owed: row.optionalText(column).map { $0.split(separator: ",").compactMap { Form(rawValue: String($0)) } },
          deadline: row.optionalNumber(column + 1).map { Instant(nanoseconds: $0) }, digest: digest)
      }
      return (facts, note)
    }
  }

  /// The SHA-256 of each receipt's bytes, by the submission's number; none for those of before there were receipts.
  package func receiptDigests() throws(LedgerFailure) -> [Int: String] {
    try reading { database in
      var digests: [Int: String] = [:]
      let sql = "SELECT number, receipt FROM submission WHERE receipt IS NOT NULL"
      try Row.fetchCursor(database, sql: sql).forEach { digests[Int($0.number(0))] = $0.text(1) }
      return digests
    }
  }

  /// The submissions whose file has that SHA-256, or whose receipt does; the latest last.
  package func numbers(digest: String) throws(LedgerFailure) -> [Int] {
    try numbers(where: "sha256 = ?1 OR receipt = ?1", digest)
  }

  /// The submissions whose bytes lie there, below the workspace.
  package func numbers(destination: String) throws(LedgerFailure) -> [Int] {
    try numbers(where: "destination = ?1", destination)
  }

  /// The submissions whose receipt's SHA-256 begins so.
  package func numbers(receiptPrefix: String) throws(LedgerFailure) -> [Int] {
    try numbers(where: "substr(receipt, 1, length(?1)) = ?1", receiptPrefix)
  }

  private func numbers(where condition: String, _ text: String) throws(LedgerFailure) -> [Int] {
    try reading { database in
      try Int.fetchAll(
        database, sql: "SELECT number FROM submission WHERE \(condition) ORDER BY number", arguments: [text])
    }
  }
}

extension Database {
  /// The last file of its form from its scope that is no duplicate, before a submission that is one.
  fileprivate func earlier(than duplicate: Submission) throws -> ReceiptFacts.Earlier? {
    let sql = """
      SELECT number, arrival FROM submission
      WHERE number < ? AND scope = ? AND form = ? AND status <> ? ORDER BY number DESC LIMIT 1
      """
    let arguments: StatementArguments = [
      duplicate.number, duplicate.scope?.description, duplicate.form?.rawValue, SubmissionStatus.duplicate.rawValue,
    ]
    return try Row.fetchOne(self, sql: sql, arguments: arguments).map(ReceiptFacts.Earlier.init)
  }
}

extension ReceiptFacts.Earlier {
  /// Number and arrival.
  init(_ row: Row) {
    self.init(number: Int(row.number(0)), arrival: Instant(nanoseconds: row.number(1)))
  }
}
