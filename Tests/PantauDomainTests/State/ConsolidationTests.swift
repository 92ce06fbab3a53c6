import PantauDomain
import Testing

@Suite struct ConsolidationTests {
  private let count = SmallCountry.registry.regions.count

  private func consolidation(of moment: Moment, state: RegionState, trend: [WeekFigures]) -> Consolidation {
    let empty = RegionState(checklist: SmallCountry.checklist)
    let states = [state] + Array(repeating: empty, count: count - 1)
    return Consolidation(
      moment: moment,
      history: History(
        current: states, earlier: states, filings: Array(repeating: Filings(), count: count), trend: trend,
        activities: ActivityTable(), findings: [], tally: Tally()),
      assessments: [], earlierAssessments: [], version: "0.1.0")
  }

  @Test func `The figures are the last of the trend, those of the week before stand before them`() {
    let moment = SmallCountry.sunday
    let filings = Array(repeating: Filings(), count: count)
    let marks = Marks(SmallCountry.requirements)
    var later = marks
    later.grants[0][0] = .signed
    let trend = [
      moment.moved(to: moment.week - 1).figures(marks: marks, filings: filings),
      moment.figures(marks: later, filings: filings),
    ]
    let state = RegionState(checklist: SmallCountry.checklist)
    let both = consolidation(of: moment, state: state, trend: trend)
    #expect(both.figures[0].grantsSigned == 1)
    #expect(both.earlierFigures?[0].grantsSigned == 0)
    #expect(consolidation(of: moment, state: state, trend: [trend[1]]).earlierFigures == nil)
  }

  @Test func `A period before the start of monitoring has its figures from the state`() {
    let week = week("2023-W38")
    let moment = SmallCountry.moment(week, asOf: instant("2023-11-12T20:00+07:00"))
    var state = RegionState(checklist: SmallCountry.checklist)
    state.stages[0] = StageReport(stage: 0, status: .running, percent: 5000)
    state.documents[8] = DocumentReport(document: 8, status: .present, date: day("2023-09-20"))
    state.grants[0] = GrantReport(cycle: 1, recipient: .kpu, status: .signed)
    let report = ObstacleReport(
      number: "1", category: 0, level: .high, description: "Kapal", occurred: day("2023-09-18"), status: .new)
    state.obstacles = [StandingObstacle(report: report, week: week)]
    let found = consolidation(of: moment, state: state, trend: [])
    #expect(found.figures.count == count)
    #expect((found.figures[0].grantsSigned, found.figures[0].grantsRequired) == (1, 2))
    #expect((found.figures[0].obstaclesOpen, found.figures[0].obstaclesHigh) == (1, 1))
    #expect(found.figures[0].documentsRequired == 0)
    #expect(found.earlierFigures == nil)
  }
}
