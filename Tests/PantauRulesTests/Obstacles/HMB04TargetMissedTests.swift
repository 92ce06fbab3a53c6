import PantauDomain
import Testing

@testable import PantauRules

@Suite struct HMB04TargetMissedTests {
  let world = World(categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK"])])

  @Test func theDayAfterTheTarget() {
    #expect(!world.raises("HMB-04", on: "2023-11-08") { $0.say(obstacle: .low, target: "2023-11-08") })
    #expect(world.raises("HMB-04", on: "2023-11-08") { $0.say(obstacle: .low, target: "2023-11-07") })
    #expect(!world.raises("HMB-04", on: "2023-11-08") { $0.say(obstacle: .low) })
    #expect(!world.raises("HMB-04", on: "2023-11-08") { $0.say(obstacle: .low, .resolved, target: "2023-11-07") })
  }
}
