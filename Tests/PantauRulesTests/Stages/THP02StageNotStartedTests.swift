import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP02StageNotStartedTests {
  let world = World(stages: [.of("2023-11-06", "2023-11-10")])

  @Test func itHoldsFromTheStartToTheEnd() {
    for (day, isTold) in [
      ("2023-11-05", false), ("2023-11-06", true), ("2023-11-10", true), ("2023-11-11", false),
    ] as [(Day, Bool)] {
      #expect(world.raises("THP-02", on: day) == isTold)
      #expect(world.raises("THP-02", on: day) { $0.say(.notStarted) } == isTold)
    }
  }

  @Test func anyOtherStatusIsAStart() {
    for status in [StageStatus.running, .hindered, .finished] {
      #expect(!world.raises("THP-02", on: "2023-11-08") { $0.say(status) })
    }
  }

  @Test func withoutStartOrEndNobodyKnows() {
    #expect(!World(stages: [.of(nil, "2023-11-10")]).raises("THP-02", on: "2023-11-08"))
    #expect(!World(stages: [.of("2023-11-06", nil)]).raises("THP-02", on: "2023-11-08"))
  }

  @Test func aConditionalStageCountsOnceReported() {
    let world = World(stages: [.of("2023-11-06", "2023-11-10", isConditional: true)])
    #expect(!world.raises("THP-02", on: "2023-11-08"))
    #expect(world.raises("THP-02", on: "2023-11-08") { $0.say(.notStarted) })
  }
}
