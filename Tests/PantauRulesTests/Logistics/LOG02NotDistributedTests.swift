import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG02NotDistributedTests {
  let world = World(goods: [.of(deliverBy: "2024-11-26")])

  @Test func onTheDeliverByDateItself() {
    #expect(!world.raises("LOG-02", on: "2024-11-25"))
    #expect(world.raises("LOG-02", on: "2024-11-26"))
    #expect(world.raises("LOG-02", on: "2024-11-26") { $0.say(needed: 100, received: 100, distributed: 99) })
    #expect(!world.raises("LOG-02", on: "2024-11-26") { $0.say(needed: 100, received: 100, distributed: 100) })
  }

  @Test func aMissingAmountIsNothing() {
    #expect(world.raises("LOG-02", on: "2024-11-26") { $0.say(needed: 1, received: 1) })
    #expect(!world.raises("LOG-02", on: "2024-11-26") { $0.say(needed: 0) })
  }

  @Test func itHoldsUntilVotingDay() {
    #expect(world.raises("LOG-02", on: "2024-11-27"))
    #expect(!world.raises("LOG-02", on: "2024-11-28"))
  }

  @Test func withoutADateNothingIsLate() {
    #expect(!World(goods: [.of(deliverBy: nil)]).raises("LOG-02", on: "2024-11-26") { $0.say(needed: 1) })
  }
}
