import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG01NotReceivedTests {
  let world = World(goods: [.of(receiveBy: "2024-11-10")])

  @Test func theDayAfterTheReceiveByDate() {
    #expect(!world.raises("LOG-01", on: "2024-11-10"))
    #expect(world.raises("LOG-01", on: "2024-11-11"))
    #expect(world.raises("LOG-01", on: "2024-11-11") { $0.say(needed: 100, received: 99) })
    #expect(!world.raises("LOG-01", on: "2024-11-11") { $0.say(needed: 100, received: 100) })
  }

  @Test func whatIsDamagedDoesNotCount() {
    #expect(world.raises("LOG-01", on: "2024-11-11") { $0.say(needed: 100, received: 105, damaged: 6) })
    #expect(!world.raises("LOG-01", on: "2024-11-11") { $0.say(needed: 100, received: 105, damaged: 5) })
  }

  @Test func whereNothingIsNeededNothingIsShort() {
    #expect(!world.raises("LOG-01", on: "2024-11-11") { $0.say(needed: 0) })
  }

  @Test func itHoldsUntilVotingDay() {
    #expect(world.raises("LOG-01", on: "2024-11-27"))
    #expect(!world.raises("LOG-01", on: "2024-11-28"))
  }

  @Test func whatFellDueBeforeMonitoringCountsOnceReported() {
    let world = World(goods: [.of(receiveBy: "2023-10-01")])
    #expect(!world.raises("LOG-01", on: "2023-11-11"))
    #expect(world.raises("LOG-01", on: "2023-11-11") { $0.say(needed: 1) })
  }

  @Test func aProvinceOwesNoGoods() {
    #expect(!world.raises("LOG-01", on: "2024-11-11", in: "73"))
  }
}
