import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG05ImpossibleCountsTests {
  let world = World(goods: [.of()])

  @Test func noMoreCanBeDistributedThanCameFitForUse() {
    #expect(!world.raises("LOG-05", on: "2024-11-01") { $0.say(needed: 9, received: 10, damaged: 1, distributed: 9) })
    #expect(world.raises("LOG-05", on: "2024-11-01") { $0.say(needed: 9, received: 10, damaged: 1, distributed: 10) })
  }

  @Test func noMoreCanBeDamagedThanCame() {
    #expect(!world.raises("LOG-05", on: "2024-11-01") { $0.say(needed: 9, received: 10, damaged: 10) })
    #expect(world.raises("LOG-05", on: "2024-11-01") { $0.say(needed: 9, received: 10, damaged: 11) })
  }

  @Test func theLargestCountsAreCompared() {
    let largest = Int64.max
    let findings = world.findings("LOG-05", on: "2024-11-01") {
      $0.say(needed: 1, received: 0, damaged: largest, distributed: largest)
    }
    #expect(findings.count == 1)
  }

  @Test func itHoldsUntilVotingDay() {
    #expect(world.raises("LOG-05", on: "2024-11-27") { $0.say(needed: 1, distributed: 1) })
    #expect(!world.raises("LOG-05", on: "2024-11-28") { $0.say(needed: 1, distributed: 1) })
  }
}
