import PantauDomain
import PantauRules
import Testing

struct FindingsHandbookTests {
  private let late = RuleCard(
    code: "DOK-01", severity: .error, title: Phrase(id: "Dokumen belum ada", en: "Document missing"),
    why: Phrase(id: "Lewat tenggat.", en: "Past its date."))

  @Test func printsIndonesianFirstThenEnglish() {
    let text = FindingsHandbook.markdown([late])
    #expect(text.hasPrefix("# Temuan\n"))
    #expect(
      text.contains("\n## DOK: dokumen\n\n### DOK-01 Dokumen belum ada\n\n*galat*. Lewat tenggat.\n\n# Findings\n"))
    #expect(text.hasSuffix("\n## DOK: documents\n\n### DOK-01 Document missing\n\n*error*. Past its date.\n"))
  }

  @Test func ordersByGroupThenCode() {
    let text = FindingsHandbook.markdown(FileCatalogue.rules.reversed() + [late])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4).prefix(6) }
    let once = Array(headings.prefix(headings.count / 2))
    #expect(once == Array(headings.suffix(headings.count / 2)), "the same in both languages")
    #expect(once.count == FileCatalogue.rules.count + 1)
    #expect(once.first == "BRK-01" && once.last == "DOK-01")
  }

  @Test func saysWhatToDoWhereTheCardDoes() {
    #expect(!FindingsHandbook.markdown([late]).contains("Yang harus dilakukan"))
    #expect(FindingsHandbook.markdown(FileCatalogue.rules).contains("**Yang harus dilakukan:** Isi kolom itu"))
  }
}
