import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG03NotShippedTests {
  /// 73.10 needs seven days: what must be there on the 26th leaves on the 19th.
  let world = World(goods: [.of(deliverBy: "2024-11-26")])

  @Test func onTheLastDayToShip() {
    #expect(!world.raises("LOG-03", on: "2024-11-18"))
    #expect(world.raises("LOG-03", on: "2024-11-19"))
    #expect(world.raises("LOG-03", on: "2024-11-19") { $0.say(needed: 10) })
  }

  @Test func shippedOnTheLastDayIsInTime() {
    #expect(!world.raises("LOG-03", on: "2024-11-20") { $0.say(needed: 10, shipped: "2024-11-19") })
    #expect(world.raises("LOG-03", on: "2024-11-20") { $0.say(needed: 10, shipped: "2024-11-20") })
    #expect(!world.raises("LOG-03", on: "2024-11-18") { $0.say(needed: 10, shipped: "2024-11-20") })
  }

  @Test func onlyARegionWithALeadTime() {
    #expect(!world.raises("LOG-03", on: "2024-11-26", in: "73.71"))
  }

  @Test func whereNothingIsNeededNothingIsShipped() {
    #expect(!world.raises("LOG-03", on: "2024-11-19") { $0.say(needed: 0) })
    #expect(world.raises("LOG-03", on: "2024-11-19") { $0.say(needed: 1) })
  }

  @Test func itHoldsUntilVotingDay() {
    #expect(world.raises("LOG-03", on: "2024-11-27"))
    #expect(!world.raises("LOG-03", on: "2024-11-28"))
  }

  @Test func whatHadToLeaveBeforeMonitoringCountsOnceReported() {
    for (deliverBy, isTold) in [("2023-10-08", false), ("2023-10-09", true)] as [(Day, Bool)] {
      let world = World(goods: [.of(deliverBy: deliverBy)])
      #expect(world.raises("LOG-03", on: "2023-10-20") == isTold)
      #expect(world.raises("LOG-03", on: "2023-10-20") { $0.say(needed: 1) })
    }
  }
}
