import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH02NoReasonTests {
  let world = World(grants: [.of(signBy: "2023-11-10")])

  @Test func aLateAgreementNeedsAReason() {
    #expect(!world.raises("NPH-02", on: "2023-11-10") { $0.say(.agreed) })
    #expect(world.raises("NPH-02", on: "2023-11-11") { $0.say(.agreed) })
    #expect(!world.raises("NPH-02", on: "2023-11-11") { $0.say(.agreed, issue: 0) })
  }

  @Test func onlyAReportedAndUnsignedOneDoes() {
    #expect(!world.raises("NPH-02", on: "2023-11-11"))
    #expect(!world.raises("NPH-02", on: "2023-11-11") { $0.say(.amended) })
  }
}
