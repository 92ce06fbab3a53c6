import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK05WaivedByRegionTests {
  @Test func onlyNotNeededIsTold() {
    for status in DocumentStatus.allCases {
      let isRaised = World(documents: [.of(.never)]).raises("DOK-05", on: "2023-11-10") { $0.say(status) }
      #expect(isRaised == (status == .notNeeded))
    }
  }

  @Test func whatTheMinistryWaivedIsNotLookedAt() throws {
    let region = try #require(RegionCode("73.10"))
    let world = World(
      documents: [.of(.never)],
      participation: [
        Participation(cycle: 0, region: region, takesPart: true, waivedRecipients: [], waivedDocuments: ["DH01"])
      ])
    #expect(!world.raises("DOK-05", on: "2023-11-10") { $0.say(.notNeeded) })
    #expect(world.raises("DOK-05", on: "2023-11-10", in: "73.71") { $0.say(.notNeeded) })
  }
}
