import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH07PaidTooMuchTests {
  let world = World(grants: [.of()])

  @Test func moreThanTheValueIsTooMuch() {
    #expect(!world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, paid: 400, 600) })
    #expect(world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, paid: 400, 601) })
    #expect(world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, value: 0, paid: 1) })
  }

  @Test func itNeedsAValueButNoSignature() {
    #expect(!world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, value: nil, paid: 1) })
    #expect(world.raises("NPH-07", on: "2023-11-08") { $0.say(.agreed, paid: 1001) })
  }

  @Test func theLargestPaymentsAddUp() {
    let largest = Int64.max
    #expect(world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, value: largest, paid: largest, largest) })
    #expect(world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, value: largest, paid: largest, 1) })
    #expect(!world.raises("NPH-07", on: "2023-11-08") { $0.say(.signed, value: largest, paid: largest, 0) })
  }
}
