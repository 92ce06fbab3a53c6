import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK02DocumentDueSoonTests {
  let world = World(documents: [.of(.fixed("2023-11-10"))])

  @Test func itHoldsInTheWeekUpToTheDueDateAndOnIt() {
    for (day, isTold) in [
      ("2023-11-02", false), ("2023-11-03", true), ("2023-11-10", true), ("2023-11-11", false),
    ] as [(Day, Bool)] {
      #expect(world.raises("DOK-02", on: day) == isTold)
      #expect(world.raises("DOK-02", on: day) { $0.say(.inProgress) } == isTold)
    }
  }

  @Test func presentAndNotNeededSettleIt() {
    #expect(!world.raises("DOK-02", on: "2023-11-10") { $0.say(.present) })
    #expect(!world.raises("DOK-02", on: "2023-11-10") { $0.say(.notNeeded) })
  }
}
