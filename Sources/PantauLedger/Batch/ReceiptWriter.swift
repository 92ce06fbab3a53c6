internal import GRDB
internal import PantauDomain

/// Has the receipts of submissions made while they are committed, and keeps what must be known of them: so there is no
/// submission without its receipt's hash, and no hash of a receipt that was never made.
struct ReceiptWriter {
  private let make: Ledger.ReceiptMaking
  private let sent: Statement
  private let earlier: Statement
  private let note: Statement

  init(_ database: Database, _ make: @escaping Ledger.ReceiptMaking) throws {
    self.make = make
    sent = try database.makeStatement(sql: "SELECT DISTINCT form FROM portion WHERE period = ? AND region = ?")
    earlier = try database.makeStatement(
      sql: """
        SELECT number, arrival FROM latest JOIN submission ON submission.number = latest.submission
        WHERE latest.scope = ? AND latest.form = ?
        """)
    note = try database.makeStatement(sql: "UPDATE submission SET owed = ?, deadline = ?, receipt = ? WHERE number = ?")
  }

  /// All rows of the submission are there, and of those before it.
  func write(_ new: NewSubmission, number: Int64) throws {
    let facts = ReceiptFacts(
      submission: Submission(new, number: Int(number)), findings: new.findings, repeats: try repeated(by: new))
    let receipt = try make(facts, forms(of: new))
    try note.execute(arguments: [
      receipt.owed.map { $0.map(\.rawValue).joined(separator: ",") }, receipt.deadline?.nanoseconds, receipt.digest,
      number,
    ])
  }

  private func forms(of new: NewSubmission) throws -> [Form] {
    guard case .office(let office) = new.scope else { return [] }
    let week = new.arrival.week
    return try String.fetchAll(sent, arguments: [week.stored, Int64(office.number)]).compactMap { Form(rawValue: $0) }
  }

  private func repeated(by new: NewSubmission) throws -> ReceiptFacts.Earlier? {
    guard new.status == .duplicate else { return nil }
    return try Row.fetchOne(earlier, arguments: [new.scope?.description, new.form?.rawValue])
      .map(ReceiptFacts.Earlier.init)
  }
}
