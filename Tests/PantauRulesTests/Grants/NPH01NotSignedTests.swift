import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH01NotSignedTests {
  let world = World(grants: [.of(signBy: "2023-11-10")])

  @Test func itIsLateTheDayAfterTheSignByDate() {
    #expect(!world.raises("NPH-01", on: "2023-11-10"))
    #expect(world.raises("NPH-01", on: "2023-11-11"))
  }

  @Test func signedAndAmendedSettleIt() {
    for status in GrantStatus.allCases {
      #expect(world.raises("NPH-01", on: "2023-11-11") { $0.say(status) } == !status.isSigned)
    }
  }

  @Test func whatFellDueBeforeMonitoringCountsOnceReported() {
    let world = World(grants: [.of(signBy: "2023-10-01")])
    #expect(!world.raises("NPH-01", on: "2023-11-11"))
    #expect(world.raises("NPH-01", on: "2023-11-11") { $0.say(.agreed) })
    #expect(World(grants: [.of(signBy: "2023-10-02")]).raises("NPH-01", on: "2023-11-11"))
  }

  @Test func withoutASignByDateNobodyIsLate() {
    #expect(!World(grants: [.of(signBy: nil)]).raises("NPH-01", on: "2024-11-11") { $0.say(.agreed) })
  }

  @Test func itSaysWhatToDo() {
    #expect(
      world.findings("NPH-01", on: "2023-11-11") { $0.say(.inspectorateReview) }.first?.message.id
        == "NPHD pilkada2024 KPU seharusnya ditandatangani paling lambat 10/11/2023, tetapi statusnya masih "
        + "reviu_inspektorat. Tuntaskan penandatanganan, lalu laporkan nomor, tanggal, dan nilainya.")
  }
}
