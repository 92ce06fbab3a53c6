import PantauDomain
import Testing

@testable import PantauRules

@Suite struct HMB03SilentObstacleTests {
  let world = World(categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK"])])

  @Test func everyOtherWeekIsEnough() {
    #expect(!world.raises("HMB-03", on: "2023-11-08") { $0.say(obstacle: .low, week: "2023-W44") })
    #expect(world.raises("HMB-03", on: "2023-11-08") { $0.say(obstacle: .low, week: "2023-W43") })
    #expect(!world.raises("HMB-03", on: "2023-11-08") { $0.say(obstacle: .low, .unresolved, week: "2023-W43") })
  }

  @Test func eachObstacleIsToldForItself() {
    let findings = world.findings("HMB-03", on: "2023-11-08") { state in
      state.say(obstacle: .low, week: "2023-W40")
      state.say(obstacle: .low, week: "2023-W45")
      state.say(obstacle: .low, week: "2023-W41")
    }
    #expect(findings.map(\.subject) == [.obstacle(0), .obstacle(2)])
  }
}
