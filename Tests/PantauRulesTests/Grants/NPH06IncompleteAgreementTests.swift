import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH06IncompleteAgreementTests {
  let world = World(grants: [.of()])

  @Test func aSignedAgreementHasNumberDateAndValue() {
    #expect(!world.raises("NPH-06", on: "2023-11-08") { $0.say(.signed) })
    #expect(world.raises("NPH-06", on: "2023-11-08") { $0.say(.signed, number: nil) })
    #expect(world.raises("NPH-06", on: "2023-11-08") { $0.say(.signed, date: nil) })
    #expect(world.raises("NPH-06", on: "2023-11-08") { $0.say(.amended, value: nil) })
    #expect(!world.raises("NPH-06", on: "2023-11-08") { $0.say(.agreed, number: nil, date: nil, value: nil) })
  }

  @Test func itNamesTheEmptyColumns() {
    let finding = world.findings("NPH-06", on: "2023-11-08") { $0.say(.signed, number: nil, value: nil) }.first
    #expect(finding?.message.id.contains("kosong: nomor_nphd, nilai.") == true)
  }
}
