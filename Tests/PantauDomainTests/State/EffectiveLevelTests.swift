import PantauDomain
import Testing

@Suite struct EffectiveLevelTests {
  private let moment = SmallCountry.sunday

  private func level(
    _ reported: ObstacleLevel = .low, stage code: String? = nil, status: ObstacleStatus = .new, weeksAgo: Int = 0,
    region: Int = SmallCountry.maros, stageStatus: StageStatus? = nil
  ) -> ObstacleLevel {
    moment.effectiveLevel(
      of: reported, status: status,
      stage: code.flatMap { code in SmallCountry.checklist.stages.firstIndex { $0.code == code } },
      week: moment.week - weeksAgo, region: region, stageStatus: { _ in stageStatus })
  }

  @Test(arguments: [
    ("PM01", ObstacleLevel.low), ("PM02", .medium), ("PM03", .medium), ("PM04", .medium), ("PM05", .medium),
    ("PM06", .low), ("PM07", .low), ("PM90", .low),
  ])
  func `A stage presses from a week before its end, unless it ended before monitoring`(
    code: String, found: ObstacleLevel
  ) {
    #expect(level(stage: code) == found)
    #expect(level(stage: code, stageStatus: .hindered) == found)
    #expect(level(stage: code, stageStatus: .finished) == .low)
  }

  @Test func `A stage that is not the region's does not press`() {
    #expect(level(stage: "HP01", region: SmallCountry.south) == .medium)
    #expect(level(stage: "HP01", region: SmallCountry.maros) == .low)
    #expect(level(stage: "HP01", region: SmallCountry.papua) == .low)
  }

  @Test func `An obstacle that nobody speaks of gets graver while it is open`() {
    #expect(level(weeksAgo: 1) == .low)
    #expect(level(weeksAgo: 2) == .medium)
    #expect(level(status: .resolved, weeksAgo: 2) == .low)
  }

  @Test func `Both reasons add up, at most to critical`() {
    #expect(level(.low, stage: "PM05", weeksAgo: 2) == .high)
    #expect(level(.medium, stage: "PM05", weeksAgo: 2) == .critical)
    #expect(level(.high, stage: "PM05", weeksAgo: 2) == .critical)
    #expect(level(.critical, stage: "PM05", weeksAgo: 2) == .critical)
  }

  @Test func `A cycle that has ended presses nobody`() {
    let later = SmallCountry.moment(week("2025-W01"), asOf: instant("2025-01-05T12:00Z"))
    let found = later.effectiveLevel(
      of: .low, status: .new, stage: 4, week: later.week, region: SmallCountry.maros, stageStatus: { _ in nil })
    #expect(found == .low)
  }
}
