import GRDB
import PantauDomain
import Testing

@testable import PantauLedger

/// Whatever is changed in a ledger behind the program's back is found, and named.
struct ChainTests {
  private let book: TestBook

  init() throws {
    book = try TestBook()
    let finding = Finding(
      code: FindingCode("BRS-06"), severity: .info, message: Phrase(id: "diperbaiki", en: "repaired"))
    try book.ledger.commit([
      submission([try row(stage(1), week: "2023-W45")], at: "2023-11-10T10:00+07:00", sha256: "a"),
      submission(
        [try row(stage(2), week: "2023-W45", line: 2), try row(stage(3, 1), week: "2023-W44", line: 3)],
        at: "2023-11-10T11:00+07:00", sha256: "b", findings: [finding]),
    ])
    try book.ledger.commit([
      submission([try row(stage(4), week: "2023-W45")], at: "2023-11-10T12:00+07:00", sha256: "c")
    ])
    try book.ledger.commit([
      submission([], at: "2023-11-10T13:00+07:00", sha256: "c", form: .stages, status: .duplicate)
    ])
  }

  private func check() throws -> LedgerCheck {
    let moment = try book.moment("2023-W45")
    return try book.ledger.check(at: moment, basis: Basis(seeds: "s", rules: moment.rules, version: "1"))
  }

  /// As somebody does it with `sqlite3`, which asks for no foreign keys.
  private func tamper(_ sql: String) throws -> [LedgerFault] {
    try book.ledger.outsideTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: sql)
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    }
    return try check().faults
  }

  @Test func aLedgerThatNobodyTouchedIsSound() throws {
    #expect(try check() == LedgerCheck(submissions: 4, rows: 4, faults: []))
    try book.reopen()
    #expect(try check().faults.isEmpty)
  }

  @Test func anEmptyLedgerIsSound() throws {
    let book = try TestBook()
    let moment = try book.moment("2023-W45")
    let check = try book.ledger.check(at: moment, basis: Basis(seeds: "s", rules: moment.rules, version: "1"))
    #expect(check == LedgerCheck())
  }

  @Test(arguments: [
    "UPDATE stage_fact SET percent = 9 WHERE submission = 2 AND line = 3",
    "UPDATE stage_fact SET note = 'x' WHERE submission = 2 AND line = 2",
    "UPDATE finding SET message_id = 'lain'", "DELETE FROM finding",
    "UPDATE submission SET path = '73.10/lain.csv' WHERE number = 2",
    "UPDATE submission SET sha256 = 'x' WHERE number = 2",
    "UPDATE submission SET arrival = arrival + 1 WHERE number = 2",
    "UPDATE submission SET taken = NULL WHERE number = 2", "UPDATE submission SET destination = NULL WHERE number = 2",
    "UPDATE submission SET chain = replace(chain, substr(chain, 1, 1), 'g') WHERE number = 2",
    "UPDATE submission SET owed = 'nphd', deadline = 0 WHERE number = 2",
    "UPDATE submission SET receipt = 'x' WHERE number = 2", "UPDATE submission SET chain = NULL WHERE number = 2",
  ])
  func aChangeToOneSubmissionIsTheFaultOfThatOne(sql: String) throws {
    #expect(try tamper(sql) == [.changed(number: 2)])
    #expect(try book.ledger.changedSubmissions() == [2])
  }

  @Test func anotherWordForACodeIsTheFaultOfAllThatUseIt() throws {
    let faults = try tamper("UPDATE word SET text = 'PM09' WHERE text = 'PM02'")
    #expect(faults == [.changed(number: 2)])
  }

  @Test func aRemovedFactIsAFaultOfItsSubmission() throws {
    let faults = try tamper("DELETE FROM stage_fact WHERE submission = 2 AND line = 3")
    #expect(faults == [.changed(number: 2), .portions(number: 2)])
  }

  @Test func aFactThatNobodySentIsFound() throws {
    let sql = """
      INSERT INTO stage_fact (period, region, stage, status, percent, fingerprint, submission, line)
      VALUES (202345, 7310, 1, 1, 100, 1, 3, 9)
      """
    #expect(try tamper(sql) == [.portions(number: 3)])
  }

  @Test func aRemovedSubmissionIsNamed() throws {
    let sql = """
      DELETE FROM stage_fact WHERE submission = 2; DELETE FROM finding WHERE submission = 2;
      DELETE FROM portion WHERE submission = 2; DELETE FROM submission WHERE number = 2
      """
    #expect(try tamper(sql) == [.removed(2...2)])
  }

  @Test func whatARemovedSubmissionLeavesBehindIsFound() throws {
    let faults = try tamper("DELETE FROM submission WHERE number = 3")
    #expect(faults.contains(.removed(3...3)))
    #expect(faults.contains(.orphans(table: "portion", count: 1)))
    #expect(faults.contains(.orphans(table: "latest", count: 1)))
  }

  @Test func theLastOnesAreMissedByWhatSpeaksOfThem() throws {
    try book.ledger.markReported(through: 4)
    #expect(try tamper("DELETE FROM submission WHERE number = 4") == [.beyondLast(through: 4, last: 3)])
  }

  @Test func swappedSubmissionsAreBothFound() throws {
    let sql = """
      UPDATE submission SET number = 99 WHERE number = 1; UPDATE submission SET number = 1 WHERE number = 2;
      UPDATE submission SET number = 2 WHERE number = 99
      """
    let faults = try tamper(sql)
    #expect(faults.contains(.changed(number: 1)))
    #expect(faults.contains(.changed(number: 2)))
  }

  @Test func aLinkThatWasMadeAnewBreaksTheNext() throws {
    try book.ledger.writing { database in
      try database.execute(sql: "UPDATE submission SET size = 1 WHERE number = 2")
      try database.execute(sql: "UPDATE submission SET chain = NULL WHERE number = 2")
      let link = try String.fetchOne(database, sql: "SELECT chain FROM submission WHERE number = 3")
      try database.chainEntries(after: 1)
      try database.execute(sql: "UPDATE submission SET chain = ? WHERE number = 3", arguments: [link])
    }
    #expect(try check().faults.contains(.changed(number: 3)))
  }

  @Test func anotherLatestFileIsFound() throws {
    let faults = try tamper("UPDATE latest SET submission = 1")
    #expect(faults == [.latest(scope: "73.10", form: "tahapan")])
  }

  @Test func keptFiguresThatTheFactsDoNotBearOutAreFound() throws {
    let moment = try book.moment("2023-W46")
    let basis = Basis(seeds: "s", rules: moment.rules, version: "1")
    _ = try book.ledger.history(of: moment, basis: basis, keeps: true)
    #expect(try book.ledger.check(at: moment, basis: basis).faults.isEmpty)
    try book.ledger.writing { try $0.execute(sql: "UPDATE kept_fold SET fold = fold || ' 1' WHERE period = 202345") }
    #expect(try book.ledger.check(at: moment, basis: basis).faults == [.kept(try #require(ReportingWeek("2023-W45")))])
  }

  @Test func theSameFactsHaveTheSameDigestInAnotherLedger() throws {
    let other = try TestBook()
    // Words get other numbers there.
    try other.take([try row(stage(7, 1), week: "2023-W43")], at: "2023-11-09T10:00+07:00")
    let again = try submission([try row(stage(1), week: "2023-W45")], at: "2023-11-12T10:00+07:00", sha256: "z")
    try other.ledger.writing { try $0.execute(sql: "UPDATE stage_fact SET submission = 1") }
    #expect(try other.ledger.commit([again], numbers: [7]) == [7])
    let one = try TestBook()
    #expect(try one.ledger.commit([again], numbers: [7]) == [7])
    #expect(try one.ledger.factDigests()[7] == other.ledger.factDigests()[7])
    #expect(try one.ledger.factDigests()[7] != book.ledger.factDigests()[1])
  }

  @Test func aLedgerOfBeforeGetsItsLinksWhenItIsOpened() throws {
    let links = try book.ledger.reading {
      try String?.fetchAll($0, sql: "SELECT chain FROM submission ORDER BY number")
    }
    try book.ledger.writing { database in
      try database.execute(
        sql: """
          ALTER TABLE submission DROP COLUMN taken; ALTER TABLE submission DROP COLUMN chain; PRAGMA user_version = 3
          """)
    }
    try book.reopen()
    #expect(try check() == LedgerCheck(submissions: 4, rows: 4, faults: []))
    var submissions: [Submission] = []
    try book.ledger.forEachSubmission(arrivedBy: nil) { submissions.append($0) }
    #expect(submissions.allSatisfy { $0.taken == nil })
    let anew = try book.ledger.reading { try String?.fetchAll($0, sql: "SELECT chain FROM submission ORDER BY number") }
    #expect(anew.count == 4 && anew.allSatisfy { $0?.count == 64 })
    // When they were judged is not known any more.
    #expect(anew != links)
  }

  @Test func theInstantOfTheBatchIsKept() throws {
    var new = try submission([], at: "2023-11-10T10:00+07:00", form: .stages)
    new.taken = try instant("2023-11-12T20:00:00.000000001+07:00")
    #expect(try book.ledger.commit([new]) == [5])
    var submissions: [Submission] = []
    try book.ledger.forEachSubmission(arrivedBy: nil) { submissions.append($0) }
    #expect(submissions.last?.taken == new.taken)
  }
}
