import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK06BorrowedNumberTests {
  /// The regions that are told when these report the document so.
  private func told(
    isShared: Bool = false, _ reports: [String: (inout RegionState) -> Void]
  ) -> [String] {
    let world = World(documents: [.of(.never, isShared: isShared), .of(.never, code: "DH02")])
    return zip(World.registry.regions, world.assess(on: "2023-11-10", states: reports))
      .filter { $1.findings.contains { $0.code == "DOK-06" } }.map { region, _ in region.code.description }
  }

  @Test func theSameNumberInTwoProvincesIsToldOfAllWhoHaveIt() {
    let told = told([
      "64.09": { $0.say(.present, number: "900/12/SK-2023") }, "73.10": { $0.say(.present, number: "900.12 sk 2023") },
      "73.71": { $0.say(.present, number: "900 12 Sk 2023") },
    ])
    #expect(told == ["64.09", "73.10", "73.71"])
  }

  @Test func withinAProvinceItMayBeTheSame() {
    #expect(told(["73": { $0.say(.present) }, "73.10": { $0.say(.present) }]).isEmpty)
  }

  @Test func bothMustHaveTheSameDocument() {
    #expect(told(["64": { $0.say(.inProgress) }, "73": { $0.say(.present) }]).isEmpty)
    #expect(told(["64": { $0.say(.present) }, "73": { $0.say(.present, of: 1) }]).isEmpty)
    #expect(told(["64": { $0.say(.present) }, "73": { $0.say(.present, number: "2/SK/2023") }]).isEmpty)
  }

  @Test func aDocumentIssuedCentrallyHasOneNumberEverywhere() {
    #expect(told(isShared: true, ["64": { $0.say(.present) }, "73": { $0.say(.present) }]).isEmpty)
  }

  @Test func noNumberIsNobodysNumber() {
    #expect(told(["64": { $0.say(.present, number: nil) }, "73": { $0.say(.present, number: nil) }]).isEmpty)
    #expect(told(["64": { $0.say(.present, number: "./.") }, "73": { $0.say(.present, number: "/") }]).isEmpty)
  }

  @Test func itNamesARegionOfAnotherProvince() {
    let world = World(documents: [.of(.never)])
    let assessments = world.assess(
      on: "2023-11-10",
      states: ["64.09": { $0.say(.present) }, "73": { $0.say(.present) }, "73.71": { $0.say(.present) }])
    let message = assessments[World.index(of: "73.71")].findings.first { $0.code == "DOK-06" }?.message.id
    #expect(message?.contains("sama dengan milik Wilayah Penajam Paser Utara") == true)
  }
}
