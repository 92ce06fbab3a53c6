import PantauDomain
import Testing

/// Which row stands: the highest period, and in it the last to arrive, among what had arrived.
struct StateTests {
  @Test func aLateFileForAnOlderWeekNeverHidesANewerWeek() throws {
    let book = try TestBook()
    try book.take([try row(stage(6000), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    try book.take([try row(stage(2000), week: "2023-W44")], at: "2023-11-11T10:00+07:00")
    let history = try book.history("2023-W45")
    #expect(history.current[1].stages[0]?.percent == 6000)
    #expect(history.earlier[1].stages[0]?.percent == 2000)
    #expect(history.current[1].earlierPercents == [2000, nil])
    #expect(history.earlier[1].earlierPercents == [nil, nil])
  }

  @Test func aCorrectedRowReplacesTheOldOneAlsoInOneFile() throws {
    let book = try TestBook()
    try book.take(
      [try row(stage(1000), week: "2023-W45"), try row(stage(2000), week: "2023-W45", line: 3)],
      at: "2023-11-10T10:00+07:00")
    #expect(try book.history("2023-W45").current[1].stages[0]?.percent == 2000)
    try book.take([try row(stage(500), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    #expect(try book.history("2023-W45").current[1].stages[0]?.percent == 500)
  }

  @Test func whatWasSaidStaysTrueAndALaterWeekIsNotSeen() throws {
    let book = try TestBook()
    try book.take([try row(stage(1000), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    try book.take([try row(stage(9000), week: "2023-W50")], at: "2023-12-15T10:00+07:00")
    let between = try book.history("2023-W49", asOf: "2024-01-01T00:00+07:00")
    #expect(between.current[1].stages[0]?.percent == 1000)
    #expect(between.earlier[1].stages[0]?.percent == 1000)
    #expect(between.current[1].earlierPercents == [1000, nil])
    #expect(try book.history("2023-W44", asOf: "2024-01-01T00:00+07:00").current[1].stages[0] == nil)
  }

  @Test(
    arguments: [
      ("2023-11-10T09:59:59.999999999+07:00", nil), ("2023-11-10T10:00+07:00", 1000), ("2023-11-11T00:00+07:00", 1000),
      ("2023-11-12T10:00+07:00", 2000),
    ] as [(String, Percent?)])
  func aReportCanBeMadeAsItWasKnown(asOf: String, percent: Percent?) throws {
    let book = try TestBook()
    try book.take([try row(stage(1000), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    // The second file lies in the ledger between two that had arrived earlier: its rows must not be swept in.
    try book.take([try row(stage(2000), week: "2023-W45")], at: "2023-11-12T10:00+07:00")
    try book.take([try row(stage(3000, 1), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    let history = try book.history("2023-W45", asOf: asOf)
    #expect(history.current[1].stages[0]?.percent == percent)
    #expect(history.current[1].stages[1]?.percent == percent.map { _ in 3000 })
    #expect(history.tally.lastSubmission == (percent == nil ? 0 : 3))
    #expect(history.tally.accepted == (percent == nil ? 0 : percent == 1000 ? 2 : 3))
  }

  @Test func oneFileMayHoldManyPeriodsAndRegions() throws {
    let book = try TestBook()
    let rows = try [
      ("2023-W44", "73.10", 1), ("2023-W45", "73.71", 2), ("2023-W44", "73.71", 3), ("2023-W45", "73", 4),
    ]
    .map { try row(stage($2 * 100), week: $0, region: $1) }
    try book.take(rows, at: "2023-11-10T10:00+07:00")
    let history = try book.history("2023-W45")
    #expect(history.current.map { $0.stages[0]?.percent } == [400, 100, 200])
    #expect(history.earlier.map { $0.stages[0]?.percent } == [nil, 100, 300])
    #expect(
      history.filings.map { $0.weeks.map(\.week.description) } == [
        ["2023-W45"], ["2023-W44"], ["2023-W44", "2023-W45"],
      ])
  }

  @Test func obstaclesStandByTheirNumbersOpenOrClosed() throws {
    let book = try TestBook()
    func obstacle(_ number: String, _ status: ObstacleStatus, _ week: String) throws -> ReportRow {
      let report = ObstacleReport(
        number: number, category: 0, level: .high, description: week, occurred: try day("2023-11-01"), status: status)
      return try row(.obstacle(report), week: week)
    }
    try book.take(
      [
        try obstacle("2", .new, "2023-W44"), try obstacle("10", .new, "2023-W44"), try obstacle("01", .new, "2023-W44"),
      ],
      at: "2023-11-03T10:00+07:00")
    try book.take([try obstacle("10", .resolved, "2023-W45")], at: "2023-11-10T10:00+07:00")
    let obstacles = try book.history("2023-W45").current[1].obstacles
    #expect(obstacles.map(\.report.number) == ["01", "10", "2"])
    #expect(obstacles.map(\.report.status) == [.new, .resolved, .new])
    #expect(obstacles.map(\.week.description) == ["2023-W44", "2023-W45", "2023-W44"])
    #expect(try book.history("2023-W45").earlier[1].obstacles.map(\.report.status) == [.new, .new, .new])
  }
}
