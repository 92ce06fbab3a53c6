import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH03NoFollowUpTests {
  let world = World(grants: [.of(signBy: "2023-11-10")])

  @Test func moreThanFourteenDaysNeedAFollowUp() {
    #expect(!world.raises("NPH-03", on: "2023-11-24") { $0.say(.agreed) })
    #expect(world.raises("NPH-03", on: "2023-11-25") { $0.say(.agreed) })
    #expect(!world.raises("NPH-03", on: "2023-11-25") { $0.say(.agreed, followUp: "Rapat dengan TAPD") })
  }

  @Test func onlyAReportedAndUnsignedOneDoes() {
    #expect(!world.raises("NPH-03", on: "2023-11-25"))
    #expect(!world.raises("NPH-03", on: "2023-11-25") { $0.say(.signed) })
  }

  @Test func itIsForTheInspectorateAndCountsTheDays() {
    let finding = world.findings("NPH-03", on: "2023-11-25") { $0.say(.agreed) }.first
    #expect(finding?.units == ["ITJEN"])
    #expect(finding?.message.id.contains("terlambat 15 hari") == true)
  }
}
