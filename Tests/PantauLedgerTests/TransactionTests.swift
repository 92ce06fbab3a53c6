import GRDB
import PantauDomain
import Testing

@testable import PantauLedger

/// A failed write leaves nothing behind, and says what it was.
struct TransactionTests {
  private func failure(of body: () throws -> Void) -> LedgerFailure? {
    do {
      try body()
      return nil
    } catch {
      return error as? LedgerFailure
    }
  }

  private func batch(rows: Int) throws -> [NewSubmission] {
    let rows = try (0..<rows).map { try row(stage(Percent($0)), week: "2023-W45", line: $0) }
    return [
      try submission(rows, at: "2023-11-10T10:00+07:00", path: "73.10/a.csv"),
      try submission(rows, at: "2023-11-10T10:00+07:00", path: "73.10/b.csv"),
    ]
  }

  @Test func aFullDiskKeepsNothingOfTheBatch() throws {
    let book = try TestBook()
    try book.ledger.plan([Claim(path: Array("73.10/a.csv".utf8), arrival: try instant("2023-11-10T10:00+07:00"))])
    try book.ledger.writing { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 5)")
    }
    let batch = try batch(rows: 2000)
    let failure = failure { try book.ledger.commit(batch) }
    #expect(failure?.kind == .cannotWrite)
    #expect(failure?.place == book.path)
    #expect(failure?.reason.contains("full") == true)

    try book.reopen()
    #expect(try book.history("2023-W45").tally == Tally())
    #expect(try book.history("2023-W45").filings[1].weeks.isEmpty)
    #expect(try book.ledger.latest().isEmpty)
    #expect(try book.ledger.openClaims().map(\.submission) == [nil])
    #expect(try book.ledger.commit(batch) == [1, 2])
  }

  @Test func wordsOfAFailedBatchAreGivenAgain() throws {
    let book = try TestBook()
    try book.ledger.writing { database in
      try database.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON submission WHEN NEW.path = '73.10/b.csv'
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
    let batch = try batch(rows: 1)
    #expect(failure { try book.ledger.commit(batch) }?.kind == .refused)
    try book.ledger.commit([batch[0]])
    #expect(try book.history("2023-W45").current[1].stages[0]?.status == .running)
  }

  @Test func aDamagedTableIsToldWhileItIsRead() throws {
    let book = try TestBook()
    try book.ledger.commit(try batch(rows: 1))
    try book.ledger.writing { database in
      try database.execute(sql: "UPDATE submission SET status = 'lost'")
    }
    #expect(failure { try book.ledger.forEachSubmission(arrivedBy: nil) { _ in } }?.kind == .damaged)
  }
}
