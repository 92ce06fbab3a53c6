import PantauDomain
import PantauLedger
import Testing

/// What an office wrote comes back as it was.
struct FactTests {
  @Test func everyFormComesBackWhole() throws {
    let book = try TestBook()
    let date = try day("2023-11-10")
    let stage = StageReport(
      stage: 1, status: .hindered, percent: 7550, start: date, end: date + 3, responsible: "KPU", note: "Ya – “é”")
    let document = DocumentReport(
      document: 0, status: .present, number: "1/A", date: date, link: "https://x", note: "n")
    let grant = GrantReport(
      cycle: 1, recipient: .tni, status: .amended, number: "N", date: date, value: .max, firstPayment: 0,
      firstPaymentDate: date + 1, secondPayment: 3, secondPaymentDate: date + 2, issue: 0, issueText: "i",
      followUp: "f")
    let goods = GoodsReport(
      goods: 1, needed: 5, received: 4, damaged: 0, distributed: 2, receivedDate: date, shippedDate: date + 1,
      mode: "kapal", note: "n")
    let obstacle = ObstacleReport(
      number: "01", stage: 1, category: 0, level: .high, description: "d", occurred: date,
      coordination: ["POLRI", "BMKG"], followUp: "f", status: .handled, targetDate: date + 1, finishedDate: date + 2)
    let activity = ActivityReport(
      date: date, number: "2", kind: .training, description: "d", responsible: "r", result: "h")
    for content: ReportRow.Content in [
      .stage(stage), .document(document), .grant(grant), .goods(goods), .obstacle(obstacle), .activity(activity),
    ] {
      try book.take([try row(content, week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    }

    let history = try book.history("2023-W45")
    let state = history.current[1]
    #expect(state.stages == [nil, stage])
    #expect(state.documents == [document])
    #expect(state.grants == [nil, nil, grant, nil])
    #expect(state.goods == [nil, goods])
    #expect(state.obstacles.map(\.report) == [obstacle])
    #expect(state.obstacles.map(\.week.description) == ["2023-W45"])
    #expect(history.activities.count == 1)
    #expect(history.activities[0].region == 1)
    #expect(history.activities[0].report == activity)
    #expect(history.current[0].obstacles.isEmpty && history.current[2].stages == [nil, nil])
  }

  @Test func whatAnOfficeLeftEmptyStaysEmpty() throws {
    let book = try TestBook()
    let date = try day("2023-11-10")
    let document = DocumentReport(document: 0, status: .missing)
    let goods = GoodsReport(goods: 0, needed: 0, received: 0)
    let obstacle = ObstacleReport(number: "1", category: 0, level: .low, description: "d", occurred: date, status: .new)
    let activity = ActivityReport(date: date, number: "1", kind: .other, description: "d", responsible: "r")
    for content: ReportRow.Content in [.document(document), .goods(goods), .obstacle(obstacle), .activity(activity)] {
      try book.take([try row(content, week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    }
    let history = try book.history("2023-W45")
    #expect(history.current[1].documents == [document])
    #expect(history.current[1].goods == [goods, nil])
    #expect(history.current[1].obstacles.map(\.report) == [obstacle])
    #expect(history.activities[0].report == activity)
  }

  @Test func aFactWhoseCodeTheSeedsNoLongerKnowIsPassedOverAndKept() throws {
    let book = try TestBook(stageCodes: ["PM01", "PM02"])
    try book.take([try row(stage(5000, 1), week: "2023-W45")], at: "2023-11-10T10:00+07:00")
    let moved = try tinyRequirements(stageCodes: ["PM02"])
    let gone = try tinyRequirements(stageCodes: ["PM01"])
    let moment = try book.moment("2023-W45")
    func states(_ requirements: Requirements) throws -> [StageReport?] {
      let other = Moment(requirements: requirements, rules: moment.rules, week: moment.week, asOf: moment.asOf)
      return try book.ledger.history(of: other).current[1].stages
    }
    #expect(try states(gone) == [nil])
    #expect(try states(moved) == [StageReport(stage: 0, status: .running, percent: 5000)])
    try book.reopen()
    #expect(try book.history("2023-W45").current[1].stages[1]?.percent == 5000)
  }

  @Test func activitiesStandOncePerKeyInTheOrderOfTheirNumbers() throws {
    let book = try TestBook()
    func activity(_ number: String, _ text: String, _ date: String, region: String = "73.10") throws -> ReportRow {
      let report = ActivityReport(
        date: try day(date), number: number, kind: .other, description: text, responsible: "r")
      return try row(.activity(report), week: "2023-W45", region: region)
    }
    try book.take(
      [
        try activity("9", "a", "2023-11-07"), try activity("10", "b", "2023-11-07"),
        try activity("1", "c", "2023-11-06"), try activity("1", "d", "2023-11-09", region: "73"),
      ], at: "2023-11-10T10:00+07:00")
    try book.take([try activity("9", "corrected", "2023-11-07")], at: "2023-11-10T11:00+07:00")
    let table = try book.history("2023-W45").activities
    #expect((0..<table.count).map { table[$0].report.description } == ["d", "c", "b", "corrected"])
    #expect(try book.history("2023-W46").activities.count == 0)
  }
}
