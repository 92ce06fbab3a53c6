import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG04ShippingDueSoonTests {
  /// 73.10 needs seven days: what must be there on the 26th leaves on the 19th.
  let world = World(goods: [.of(deliverBy: "2024-11-26")])

  @Test func inTheWeekBeforeTheLastDayToShip() {
    for (day, isTold) in [
      ("2024-11-11", false), ("2024-11-12", true), ("2024-11-18", true), ("2024-11-19", false),
    ] as [(Day, Bool)] {
      #expect(world.raises("LOG-04", on: day) == isTold)
      #expect(world.raises("LOG-04", on: day) { $0.say(needed: 10) } == isTold)
    }
  }

  @Test func anyDateOfShippingSettlesIt() {
    #expect(!world.raises("LOG-04", on: "2024-11-15") { $0.say(needed: 10, shipped: "2024-11-25") })
  }

  @Test func onlyARegionWithALeadTimeThatNeedsSomething() {
    #expect(!world.raises("LOG-04", on: "2024-11-15", in: "73.71"))
    #expect(!world.raises("LOG-04", on: "2024-11-15") { $0.say(needed: 0) })
  }
}
