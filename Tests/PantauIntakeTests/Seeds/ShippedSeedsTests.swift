import PantauDomain
import PantauIntake
import Testing

@Suite struct ShippedSeedsTests {
  let seeds: Seeds

  init() throws {
    #expect(SeedFolder.shipped.problems == [])
    seeds = try SeedFolder.shipped.read().get()
  }

  @Test func countsRegions() {
    let counts = seeds.counts(Requirements(registry: seeds.registry, checklist: seeds.checklist))
    #expect([counts.provinces, counts.regencies, counts.cities, counts.regions] == [38, 416, 98, 552])
    #expect([counts.homonyms, counts.retiredCodes, counts.leadTimes] == [28, 26, 65])
  }

  @Test func countsWhatIsRequired() throws {
    let counts = seeds.counts(Requirements(registry: seeds.registry, checklist: seeds.checklist))
    try #require(counts.cycles.map(\.code) == ["pemilu2024", "pilkada2024"])
    let (general, local) = (counts.cycles[0], counts.cycles[1])
    #expect([general.regions, general.stages, general.documents, general.goods] == [552, 30, 33, 10])
    #expect(general.grants == [])
    #expect([local.regions, local.stages, local.documents, local.goods] == [545, 26, 28, 10])
    #expect(local.grants.map(\.recipient) == [.kpu, .bawaslu, .tni, .polri])
    #expect(local.grants.map(\.regions) == [541, 541, 545, 545])
  }

  @Test func countsTheRest() {
    let counts = seeds.counts(Requirements(registry: seeds.registry, checklist: seeds.checklist))
    #expect([counts.grantIssues, counts.categories, counts.units] == [12, 24, 16])
    #expect([counts.holidays, counts.synonyms] == [83, 115])
  }

  @Test func knowsARegion() throws {
    let code = try #require(RegionCode("73.10"))
    let region = try #require(seeds.registry[code])
    #expect(region.fullName == "Kabupaten Pangkajene dan Kepulauan")
    #expect(region.level == .regency)
    #expect(region.zone == .wita)
    #expect(region.statisticsCode == "7309")
    #expect(region.aliases.contains("Pangkep"))
    #expect(region.leadTime == 7)
    #expect(RegionCode("92.71").flatMap { seeds.registry.retired[$0] } == RegionCode("96.71"))
  }

  @Test func knowsHowADocumentFallsDue() throws {
    func due(_ code: String) throws -> DueRule {
      try #require(seeds.checklist.documents.first { $0.code == code }).due
    }
    func stage(_ code: String) throws -> Int { try #require(seeds.checklist.stages.firstIndex { $0.code == code }) }
    let agreement = try #require(seeds.checklist.documents.firstIndex { $0.code == "DH01" })
    #expect(try due("DH01") == .fixed(#require(Day(iso: "2023-11-10"))))
    #expect(try due("DH07") == .document(agreement, .workingDays(14)))
    #expect(try due("DH08") == .stageStart(stage("PK17"), .months(-5)))
    #expect(try due("DQ09") == .stageEnd(stage("PK18"), .days(0)))
    #expect(try due("DP04") == .never)
  }

  @Test func knowsTheUnitsAndTheirParts() throws {
    let units = seeds.checklist.units
    #expect(units[0].code == "POLDAGRI")
    #expect(units[0].sheets == nil)
    #expect(units[0].categories == nil)
    #expect(units[2].sheets == ["Ringkasan", "NPHD", "Hambatan"])
    #expect(units[2].categories == ["H01", "H02"])
    #expect(seeds.checklist.categories[0].units == ["BINAKEUDA", "ITJEN"])
  }

  @Test func knowsWhoseFormIsOwed() throws {
    let duties = seeds.checklist.duties
    #expect(
      duties.map(\.form) == [
        .stages, .stages, .documents, .documents, .grants, .logistics, .logistics, .obstacles, .activities,
      ])
    #expect(duties.map(\.cycle) == [0, 1, 0, 1, 1, 0, 1, nil, nil])
    #expect(duties[7].isMandatory == false)
    #expect(duties[7].start == nil)
  }

  @Test func tellsConditionalStagesFromOthers() {
    let conditional = seeds.checklist.stages.filter(\.isConditional)
    #expect(conditional.map(\.code) == ["PM90", "PM91", "PM92"])
    #expect(seeds.checklist.stages.first { $0.code == "PK01" }?.start == nil)
  }

  @Test func keepsTheSynonymsInTheirOrder() {
    #expect(seeds.synonyms.first == Synonym(column: "status", written: "blm", canonical: "belum"))
  }
}
