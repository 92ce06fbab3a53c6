import PantauDomain
import Testing

@testable import PantauRules

@Suite struct HMB01NoFollowUpTests {
  let world = World(categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK", "BNPB"])])

  @Test func aGraveObstacleNeedsAFollowUp() {
    for level in ObstacleLevel.allCases {
      #expect(world.raises("HMB-01", on: "2023-11-08") { $0.say(obstacle: level) } == (level >= .high))
      #expect(!world.raises("HMB-01", on: "2023-11-08") { $0.say(obstacle: level, followUp: "Evakuasi") })
    }
  }

  @Test func onlyWhileItIsOpen() {
    for status in ObstacleStatus.allCases {
      #expect(world.raises("HMB-01", on: "2023-11-08") { $0.say(obstacle: .high, status) } == status.isOpen)
    }
  }

  @Test func theEffectiveLevelCounts() {
    #expect(!world.raises("HMB-01", on: "2023-11-08") { $0.say(obstacle: .medium, week: "2023-W44") })
    #expect(world.raises("HMB-01", on: "2023-11-08") { $0.say(obstacle: .medium, week: "2023-W43") })
  }

  @Test func itIsForTheUnitsOfItsCategory() {
    let finding = world.findings("HMB-01", on: "2023-11-08") { $0.say(obstacle: .critical) }.first
    #expect(finding?.units == ["BAK", "BNPB"])
    #expect(
      finding?.message.id
        == "Hambatan nomor 1 (H13 Bencana) bertingkat kritis tanpa tindak lanjut. "
        + "Isi tindak_lanjut: apa yang dikerjakan dan oleh siapa.")
  }
}
