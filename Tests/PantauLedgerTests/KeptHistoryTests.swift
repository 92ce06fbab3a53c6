import GRDB
import PantauDomain
import Testing

@testable import PantauLedger

/// What is kept between reports never changes what they say: not after late files, corrections, other instants, other
/// rules, nor where it was emptied or damaged.
struct KeptHistoryTests {
  private func basis(_ rules: ReportingRules) -> Basis { Basis(seeds: "s", rules: rules, version: "1") }

  private func moment(_ book: TestBook, _ week: ReportingWeek, asOf: Instant, hour: Int = 16) throws -> Moment {
    let rules = ReportingRules(deadlineHour: hour, monitoringSince: try day("2023-10-02"))
    return Moment(requirements: book.requirements, rules: rules, week: week, asOf: asOf)
  }

  @Test(arguments: 1...8)
  func whateverComesInWhateverOrderTheAnswerIsThatOfTheFactsAlone(seed: UInt64) throws {
    var world = try RandomBook(seed: seed)
    for step in 0..<40 {
      for _ in 0..<world.random.below(4) { try world.takeFile() }
      world.letTimePass()
      let instant = world.anyInstant()
      let week = min(world.anyWeek(), instant.week)
      // Now and then under another deadline.
      let hour = world.random.below(6) == 0 ? 9 : 16
      let moment = try moment(world.book, week, asOf: instant, hour: hour)
      let keeps = world.random.below(4) > 0
      let answer = try world.book.ledger.history(of: moment, basis: basis(moment.rules), keeps: keeps)
      let plain = try world.book.ledger.history(of: moment)
      #expect(lines(answer) == lines(plain), "step \(step), \(week) as of \(instant.iso(in: .wib))")
      #expect(
        answer.current.map { $0.stages.map { $0?.percent } } == world.percents(at: week, knownAt: instant))
      #expect(answer.current.map(\.earlierPercents) == world.percents(at: week - 1, knownAt: instant))
      try lose(&world)
    }
  }

  /// Now and then all of it is gone, or a row, or a row is no longer what it was.
  private func lose(_ world: inout RandomBook) throws {
    let statements = [
      "DELETE FROM kept", "DELETE FROM kept_week", "DELETE FROM kept_fold",
      "DELETE FROM kept_week WHERE period = (SELECT max(period) FROM kept_week)",
      "UPDATE kept_week SET filings = '7' || filings", "UPDATE kept_week SET figures = 'x'",
      "UPDATE kept_fold SET fold = substr(fold, 1, length(fold) / 2)",
    ]
    let choice = world.random.below(statements.count * 6)
    guard choice < statements.count else { return }
    try world.book.ledger.writing { try $0.execute(sql: statements[choice]) }
  }

  /// A region's figures with so many signed grants that they can come from nowhere else.
  private let marked = Array(repeating: "0 0 0 0 0 77 0 0 ", count: 3).joined()

  private func signed(
    _ book: TestBook, _ week: String, asOf: String, hour: Int = 16
  ) throws -> [String: Int] {
    let moment = try moment(book, #require(ReportingWeek(week)), asOf: instant(asOf), hour: hour)
    let trend = try book.ledger.history(of: moment, basis: basis(moment.rules), keeps: true).trend
    return Dictionary(uniqueKeysWithValues: trend.map { ($0.week.description, $0.regions[1].grantsSigned) })
  }

  @Test func figuresOfWeeksThatAreOverAreReadFromWhatWasKept() throws {
    let book = try TestBook()
    try book.take([try row(stage(1), week: "2023-W42")], at: "2023-10-20T10:00+07:00")
    #expect(try signed(book, "2023-W45", asOf: "2023-11-10T12:00+07:00")["2023-W42"] == 0)
    try book.ledger.writing { try $0.execute(sql: "UPDATE kept_week SET figures = ?", arguments: [marked]) }

    let week = try signed(book, "2023-W45", asOf: "2023-11-10T12:00+07:00")
    #expect(week["2023-W42"] == 77)
    #expect(week["2023-W44"] == 77)
    // The week that runs is worked out each time.
    #expect(week["2023-W45"] == 0)
    // As it was known before the week was over.
    #expect(try signed(book, "2023-W44", asOf: "2023-11-05T06:59:59+07:00")["2023-W43"] == 77)
    #expect(try signed(book, "2023-W43", asOf: "2023-10-28T23:59:59+07:00")["2023-W43"] == 0)
    #expect(try signed(book, "2023-W43", asOf: "2023-10-29T00:00+07:00")["2023-W43"] == 77)
  }

  @Test func aLateRowMakesItsWeekAndAllLaterOnesAnew() throws {
    let book = try TestBook()
    try book.take([try row(stage(1), week: "2023-W42")], at: "2023-10-20T10:00+07:00")
    _ = try signed(book, "2023-W45", asOf: "2023-11-10T12:00+07:00")
    try book.ledger.writing { try $0.execute(sql: "UPDATE kept_week SET figures = ?", arguments: [marked]) }
    let grant = GrantReport(cycle: 1, recipient: .kpu, status: .signed)
    try book.take([try row(.grant(grant), week: "2023-W43")], at: "2023-11-10T13:00+07:00")
    let week = try signed(book, "2023-W45", asOf: "2023-11-10T14:00+07:00")
    #expect(week["2023-W42"] == 77)
    #expect([week["2023-W43"], week["2023-W44"], week["2023-W45"]] == [1, 1, 1])
    // As it was known before that row came.
    let before = try signed(book, "2023-W45", asOf: "2023-11-10T12:59:59+07:00")
    #expect([before["2023-W43"], before["2023-W44"], before["2023-W45"]] == [0, 0, 0])
  }

  @Test func underAnotherBasisNothingThatWasKeptIsRead() throws {
    let book = try TestBook()
    try book.take([try row(stage(1), week: "2023-W42")], at: "2023-10-20T10:00+07:00")
    _ = try signed(book, "2023-W45", asOf: "2023-11-10T12:00+07:00")
    try book.ledger.writing { try $0.execute(sql: "UPDATE kept_week SET figures = ?", arguments: [marked]) }
    #expect(try signed(book, "2023-W45", asOf: "2023-11-10T12:00+07:00", hour: 15)["2023-W42"] == 0)
    let rules = ReportingRules(monitoringSince: try day("2023-10-02"))
    let all = [
      Basis(seeds: "s", rules: rules, version: "1"), Basis(seeds: "t", rules: rules, version: "1"),
      Basis(seeds: "s", rules: rules, version: "2"),
    ]
    #expect(all[0] != all[1] && all[0] != all[2])
  }

  @Test func aLedgerOfBeforeIsTakenOver() throws {
    let book = try TestBook()
    try book.take([try row(stage(4200), week: "2023-W42")], at: "2023-10-20T10:00+07:00")
    try book.ledger.writing { database in
      try database.execute(
        sql: """
          DROP TABLE kept; DROP TABLE kept_week; DROP TABLE kept_fold; DROP INDEX portion_by_period;
          ALTER TABLE submission DROP COLUMN owed; ALTER TABLE submission DROP COLUMN deadline;
          ALTER TABLE submission DROP COLUMN receipt;
          ALTER TABLE submission DROP COLUMN taken; ALTER TABLE submission DROP COLUMN chain;
          PRAGMA user_version = 1
          """)
    }
    try book.reopen()
    #expect(try book.history("2023-W43").current[1].stages[0]?.percent == 4200)
    #expect(try signed(book, "2023-W43", asOf: "2023-10-28T12:00+07:00").count == 4)
    #expect(try book.ledger.receiptFacts(of: 1)?.facts.submission.sha256 == "aa")
  }
}
