import PantauDomain
import Testing

@Suite struct RegistryTests {
  private let registry = SmallCountry.registry

  @Test func `Regions stand in the order of their codes, however they come`() {
    #expect(registry.regions.map(\.code.description) == ["73", "73.09", "73.10", "91", "91.03"])
    for (index, region) in registry.regions.enumerated() {
      #expect(registry.index(of: region.code) == index)
      #expect(registry[region.code]?.name == region.name)
    }
    #expect(registry.provinces == [SmallCountry.south, SmallCountry.papua])
  }

  @Test(arguments: ["94.03", "73.11", "10", "99.99"])
  func `A code that is retired or nobody's is no region`(text: String) throws {
    #expect(registry.index(of: try #require(RegionCode(text))) == nil)
  }

  @Test func `A retired code leads to the code of today`() throws {
    #expect(registry.retired[try #require(RegionCode("94.03"))] == RegionCode("91.03"))
  }

  @Test func `A province holds its own office and what lies below it`() throws {
    #expect(registry.indices(in: try #require(RegionCode("73"))) == 0..<3)
    #expect(registry.indices(in: try #require(RegionCode("91"))) == 3..<5)
    for text in ["11", "80", "99"] { #expect(registry.indices(in: try #require(RegionCode(text))).isEmpty) }
    let nowhere = Registry(regions: [], retired: [:])
    #expect(nowhere.indices(in: try #require(RegionCode("73"))).isEmpty)
  }

  @Test func `A region's province, where the registry has one`() throws {
    let jayapura = registry.regions[SmallCountry.jayapura]
    #expect(registry.province(of: jayapura).name == "Papua")
    #expect(Registry(regions: [jayapura], retired: [:]).province(of: jayapura).name == "Jayapura")
  }
}

@Suite struct ScopeTests {
  @Test(arguments: [
    ("73", "73", true), ("73", "73.10", true), ("73", "91", false), ("73", "91.03", false), ("73.10", "73.10", true),
    ("73.10", "73", false), ("73.10", "73.09", false),
  ])
  func `An office speaks for itself, and a province also for what lies in it`(
    office: String, code: String, is covered: Bool
  )
    throws
  {
    let scope = Scope.office(try #require(RegionCode(office)))
    #expect(scope.covers(try #require(RegionCode(code))) == covered)
    #expect(scope.description == office)
  }

  @Test func `The ministry speaks for all`() {
    #expect(SmallCountry.registry.regions.allSatisfy { Scope.centre.covers($0.code) })
    #expect(Scope.centre.description == "pusat")
  }
}
