import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP06HinderedWithoutObstacleTests {
  let world = World(
    stages: [.of("2023-11-01", "2023-11-30"), .of("2023-11-01", "2023-11-30")],
    categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK"])])

  @Test func anOpenObstacleOfThatStageExplainsIt() {
    #expect(world.raises("THP-06", on: "2023-11-08") { $0.say(.hindered) })
    for status in ObstacleStatus.allCases {
      let isRaised = world.raises("THP-06", on: "2023-11-08") { state in
        state.say(.hindered)
        state.say(obstacle: .low, status, stage: 0)
      }
      #expect(isRaised == !status.isOpen)
    }
  }

  @Test func anObstacleOfAnotherStageOrOfNoneDoesNot() {
    for stage in [1, nil] {
      let isRaised = world.raises("THP-06", on: "2023-11-08") { state in
        state.say(.hindered)
        state.say(obstacle: .low, stage: stage)
      }
      #expect(isRaised)
    }
  }

  @Test func onlyAHinderedStageNeedsOne() {
    #expect(!world.raises("THP-06", on: "2023-11-08") { $0.say(.running) })
  }
}
