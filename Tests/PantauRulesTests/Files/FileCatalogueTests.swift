import PantauDomain
import PantauRules
import Testing

struct FileCatalogueTests {
  @Test func codesAreUniqueAndSorted() {
    let codes = FileCatalogue.rules.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }

  /// Codes are for ever: one may be added here, none may go, and BRK-09 was never given.
  @Test func severitiesAreThoseOfTheContract() {
    let held = FileCatalogue.rules.filter { $0.severity == .error }.map(\.code.description)
    let doubtful = FileCatalogue.rules.filter { $0.severity == .warning }.map(\.code.description)
    let told = FileCatalogue.rules.filter { $0.severity == .info }.map(\.code.description)
    #expect(
      held == [
        "BRK-01", "BRK-02", "BRK-04", "BRK-05", "BRK-06", "BRK-08", "BRS-01", "BRS-02", "BRS-03", "BRS-04", "BRS-08",
        "PER-01", "PER-02", "PER-03", "WIL-01", "WIL-02", "WIL-04", "WIL-06", "WIL-07",
      ])
    #expect(doubtful == ["BRS-05", "BRS-07", "BRS-09", "WIL-05"])
    #expect(told == ["BRK-03", "BRK-07", "BRK-10", "BRK-11", "BRK-12", "BRS-06", "WIL-03", "WIL-08"])
  }

  @Test func everyRuleSaysWhatWhyAndWhatToDo() {
    for rule in FileCatalogue.rules {
      for language in Language.allCases {
        #expect(!rule.title[language].isEmpty && !rule.title[language].hasSuffix("."), "\(rule.code)")
        #expect(rule.why[language].hasSuffix("."), "\(rule.code)")
        #expect(rule.remedy[language].hasSuffix("."), "\(rule.code)")
      }
    }
  }
}
