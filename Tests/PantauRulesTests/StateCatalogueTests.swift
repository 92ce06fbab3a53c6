import PantauDomain
import Testing

@testable import PantauRules

@Suite struct StateCatalogueTests {
  @Test func codesAreUniqueAndSorted() {
    let codes = StateCatalogue.rules.map(\.card.code)
    #expect(codes == Set(codes).sorted())
  }

  /// Codes are for ever: some may be added, none may go.
  @Test func noCodeIsMissing() {
    let groups = ["DOK": 6, "HMB": 5, "LAP": 5, "LOG": 6, "NPH": 7, "THP": 6]
    let given = groups.flatMap { group, count in (1...count).map { FindingCode("\(group)-0\($0)") } }
    #expect(Set(given).isSubset(of: StateCatalogue.rules.map(\.card.code)))
  }

  @Test func everyRuleIsExplainedInBothLanguages() {
    for card in StateCatalogue.rules.map(\.card) {
      for text in [card.title, card.why, card.remedy] {
        #expect(!text.id.isEmpty && !text.en.isEmpty && text.id != text.en, "\(card.code)")
      }
      for text in [card.why, card.remedy] {
        #expect(text.id.hasSuffix(".") && text.en.hasSuffix("."), "\(card.code)")
      }
    }
  }

  @Test func severitiesAndUnitsAreThoseOfTheContract() {
    let contract: [String: (Severity, Audience)] = [
      "LAP": (.warning, .unit("PUSDATIN")), "THP": (.warning, .unit("KPU")), "DOK": (.warning, .unit("POLDAGRI")),
      "NPH": (.warning, .unit("BINAKEUDA")), "LOG": (.warning, .unit("KPU")), "HMB": (.warning, .unitsOfCategory),
    ]
    let errors: Set<FindingCode> = [
      "DOK-01", "HMB-01", "LAP-01", "LAP-04", "LOG-01", "LOG-02", "LOG-03", "NPH-01", "NPH-04", "NPH-05", "NPH-07",
      "THP-01",
    ]
    let inspectorate: Set<FindingCode> = ["NPH-03", "NPH-04", "NPH-05", "NPH-07"]
    for rule in StateCatalogue.rules {
      let code = rule.card.code
      let family = contract[String(code.description.prefix(3))]
      #expect(rule.card.severity == (errors.contains(code) ? .error : code == "HMB-05" ? .info : family?.0))
      #expect(rule.audience == (inspectorate.contains(code) ? .unit("ITJEN") : family?.1))
    }
  }

  @Test func numbersAreGrouped() {
    #expect([0, 999, 1000, 1_250_000].map(\.grouped) == ["0", "999", "1.000", "1.250.000"])
    #expect(Int64.max.rupiah == "Rp9.223.372.036.854.775.807")
    #expect((-1234).grouped == "-1.234")
  }
}
