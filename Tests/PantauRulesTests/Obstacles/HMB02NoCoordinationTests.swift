import PantauDomain
import Testing

@testable import PantauRules

@Suite struct HMB02NoCoordinationTests {
  let world = World(categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK"])])

  @Test func aGraveObstacleNeedsCoordination() {
    for level in ObstacleLevel.allCases {
      #expect(world.raises("HMB-02", on: "2023-11-08") { $0.say(obstacle: level) } == (level >= .high))
      #expect(!world.raises("HMB-02", on: "2023-11-08") { $0.say(obstacle: level, coordination: ["POLRI"]) })
    }
  }

  @Test func onlyWhileItIsOpen() {
    #expect(!world.raises("HMB-02", on: "2023-11-08") { $0.say(obstacle: .critical, .resolved) })
  }
}
