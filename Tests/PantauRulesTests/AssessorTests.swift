import PantauDomain
import Testing

@testable import PantauRules

@Suite struct AssessorTests {
  private func light(_ world: World, on day: Day, _ report: @escaping (inout RegionState) -> Void = { _ in }) -> Light {
    world.assess(on: day, states: ["73.10": report])[World.index(of: "73.10")].light
  }

  @Test func theGravestFindingGivesTheLight() {
    let world = World(documents: [.of(.fixed("2023-11-10"))])
    #expect(light(world, on: "2023-11-02") == .green)
    #expect(light(world, on: "2023-11-03") == .yellow)
    #expect(light(world, on: "2023-11-11") == .red)
  }

  @Test func whatIsOnlyToldLeavesItGreen() {
    let world = World(
      stages: [.of(nil, "2023-11-15")], categories: [ObstacleCategory(code: "H13", name: "Bencana", units: [])])
    #expect(light(world, on: "2023-11-08") { $0.say(obstacle: .low, stage: 0) } == .green)
  }

  @Test func greyIsWhoOwesNothingAndTakesPartInNothing() throws {
    let region = try #require(RegionCode("73.10"))
    let absent = Participation(
      cycle: 0, region: region, takesPart: false, waivedRecipients: [], waivedDocuments: [])
    let documents = [RequiredDocument.of(.fixed("2023-11-10"))]
    #expect(light(World(documents: documents, participation: [absent]), on: "2023-11-20") == .grey)
    let duty = FormDuty(form: .activities, cycle: nil, isMandatory: true, start: nil, end: nil)
    let owing = World(documents: documents, duties: [duty], participation: [absent])
    #expect(light(owing, on: "2023-11-07") == .green)
    #expect(light(World(documents: documents), on: "2024-12-31") == .red)
    #expect(light(World(documents: documents), on: "2025-01-01") == .grey)
  }

  @Test func findingsStandInTheOrderOfCodesThenSubjects() {
    let world = World(
      stages: [.of("2023-10-01", "2023-11-10")],
      documents: [.of(.fixed("2023-11-10")), .of(.fixed("2023-11-09"), code: "DH02")], grants: [.of()])
    let findings = world.assess(on: "2023-11-11")[World.index(of: "73.10")].findings
    #expect(findings.map(\.code) == ["DOK-01", "DOK-01", "NPH-01", "THP-01"])
    #expect(findings.map(\.subject) == [.document(0), .document(1), .grant(0), .stage(0)])
  }

  @Test func oneRegionAloneIsAssessedLikeAll() {
    let world = World(documents: [.of(.fixed("2023-11-10"))])
    let states = World.registry.regions.map { _ in RegionState(checklist: world.checklist) }
    let moment = world.moment(
      asOf: Instant("2023-11-12", hour: 20, minute: 0, in: .wib), week: ReportingWeek(containing: "2023-11-12"))
    let assessor = Assessor(moment: moment, states: states, filings: states.map { _ in Filings() })
    #expect(assessor.assess().map(\.findings) == states.indices.map { assessor.assess(region: $0).findings })
  }
}
