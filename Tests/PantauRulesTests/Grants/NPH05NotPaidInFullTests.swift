import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH05NotPaidInFullTests {
  let world = World(grants: [.of(payInFullBy: "2024-06-27")])

  @Test func theDayAfterTheDateItMustBePaid() {
    #expect(!world.raises("NPH-05", on: "2024-06-27") { $0.say(.signed, paid: 400, 599) })
    #expect(world.raises("NPH-05", on: "2024-06-28") { $0.say(.signed, paid: 400, 599) })
    #expect(!world.raises("NPH-05", on: "2024-06-28") { $0.say(.signed, paid: 400, 600) })
  }

  @Test func aMissingPaymentIsNothing() {
    #expect(world.raises("NPH-05", on: "2024-06-28") { $0.say(.signed) })
    #expect(!world.raises("NPH-05", on: "2024-06-28") { $0.say(.amended, paid: nil, 1000) })
  }

  @Test func itNeedsASignatureAndAValue() {
    #expect(!world.raises("NPH-05", on: "2024-06-28") { $0.say(.agreed) })
    #expect(!world.raises("NPH-05", on: "2024-06-28") { $0.say(.signed, value: nil) })
    #expect(!World(grants: [.of(payInFullBy: nil)]).raises("NPH-05", on: "2024-06-28") { $0.say(.signed) })
  }
}
