import PantauDomain
import Testing

@Suite struct MomentTests {
  private let moment = SmallCountry.sunday

  @Test func `A stage is overdue from the day after its end until it is reported as finished`() {
    let yesterday = stage("PM03")
    #expect(moment.isOverdue(stage: yesterday, status: nil))
    #expect(moment.isOverdue(stage: yesterday, status: .notStarted))
    #expect(moment.isOverdue(stage: yesterday, status: .running))
    #expect(moment.isOverdue(stage: yesterday, status: .hindered))
    #expect(!moment.isOverdue(stage: yesterday, status: .finished))
    #expect(!moment.isOverdue(stage: stage("PM04"), status: .running), "ends on the reference day")
    #expect(!moment.isOverdue(stage: stage("PM07"), status: .running), "has no end")
  }

  @Test func `What ended before monitoring started counts once it is reported`() {
    #expect(!moment.isOverdue(stage: stage("PM01"), status: nil))
    #expect(moment.isOverdue(stage: stage("PM01"), status: .running))
    #expect(moment.isOverdue(stage: stage("PM02"), status: nil), "ended on the first day of monitoring")
  }

  @Test func `A conditional stage counts once it is reported`() {
    #expect(!moment.isOverdue(stage: stage("PM90"), status: nil))
    #expect(moment.isOverdue(stage: stage("PM90"), status: .running))
  }

  @Test(arguments: [
    ("DK01", "2023-11-12"), ("DK02", "2023-11-12"), ("DK03", nil), ("DH02", nil), ("DH03", nil),
    ("DH04", "2023-09-30"),
  ])
  func `A due date follows from a day or a stage`(code: String, due: String?) throws {
    #expect(moment.dueDate(of: try document(code)) { _ in nil } == due.map(day))
  }

  @Test func `A due date that hangs on another document needs its date`() throws {
    let other = try document("DH01")
    // A Friday; the Monday after it is a holiday.
    let due = moment.dueDate(of: try document("DH02")) { $0 == other ? day("2023-11-10") : nil }
    #expect(due == day("2023-11-14"))
  }

  @Test func `An open obstacle must be spoken of at least every other week`() {
    let week = moment.week
    for status in ObstacleStatus.allCases {
      #expect(!moment.isStale(status, week: week))
      #expect(!moment.isStale(status, week: week - 1))
      #expect(moment.isStale(status, week: week - 2) == status.isOpen)
      #expect(moment.isStale(status, week: week - 9) == status.isOpen)
    }
  }

  @Test func `Only what is required in a running cycle is looked at`() {
    let (south, papua, maros) = (SmallCountry.south, SmallCountry.papua, SmallCountry.maros)
    let local = stage("HP01")
    #expect(moment.looksAtStage(local, of: south) && !moment.looksAtStage(local, of: papua))
    #expect(moment.looksAtGoods(0, of: maros) && !moment.looksAtGoods(0, of: south))
    #expect(moment.looksAtGrant(0, of: south) && !moment.looksAtGrant(0, of: SmallCountry.pangkep))
    #expect(moment.looksAtDocument(0, of: papua))
    let later = SmallCountry.moment(week("2025-W10"), asOf: instant("2025-04-01T00:00Z"))
    #expect(later.isRunning == [false, true])
    #expect(!later.looksAtDocument(0, of: papua) && !later.looksAtGoods(0, of: maros))
    #expect(later.looksAtStage(local, of: south))
  }

  @Test(arguments: [
    ("2022-06-13", false), ("2022-06-14", true), ("2024-12-31", true), ("2025-01-01", false),
  ])
  func `A cycle runs from its first day to its last`(iso: String, runs: Bool) {
    #expect(SmallCountry.checklist.cycles[0].isRunning(on: day(iso)) == runs)
  }

  @Test func `A week earlier is seen from its own Sunday`() {
    let before = moment.moved(to: moment.week - 1)
    #expect(before.referenceDay == day("2023-11-05"))
    #expect(before.asOf == moment.asOf)
    let wednesday = SmallCountry.moment(moment.week, asOf: instant("2023-11-08T09:00+07:00"))
    #expect(wednesday.referenceDay == day("2023-11-08"))
    #expect(wednesday.moved(to: moment.week - 1).referenceDay == day("2023-11-05"))
  }

  private func stage(_ code: String) -> Int { SmallCountry.checklist.stages.firstIndex { $0.code == code } ?? -1 }

  private func document(_ code: String) throws -> Int {
    try #require(SmallCountry.checklist.documents.firstIndex { $0.code == code })
  }
}
