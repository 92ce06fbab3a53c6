import Foundation
import PantauDomain
import PantauRules
import Testing

@Suite struct FindingsHandbookTests {
  private let late = RuleCard(
    code: "DOK-01", severity: .error, title: Phrase(id: "Dokumen belum ada", en: "Document missing"),
    why: Phrase(id: "Lewat tenggat.", en: "Past its date."), remedy: Phrase(id: "Lengkapi.", en: "Complete it."))

  @Test func printsIndonesianFirstThenEnglish() {
    let text = FindingsHandbook.markdown([late])
    #expect(text.hasPrefix("# Temuan\n"))
    #expect(
      text.contains(
        """

        ## DOK: dokumen

        ### DOK-01 Dokumen belum ada

        *galat*. Lewat tenggat.

        **Yang harus dilakukan:** Lengkapi.

        # Findings

        """))
    #expect(
      text.hasSuffix(
        "\n### DOK-01 Document missing\n\n*error*. Past its date.\n\n**What to do:** Complete it.\n"))
  }

  @Test func ordersByGroupThenCode() {
    let once = headings(FindingsHandbook.markdown(FileCatalogue.rules.reversed() + [late]))
    #expect(once.count == 2 * (FileCatalogue.rules.count + 1))
    #expect(once.prefix(once.count / 2) == once.suffix(once.count / 2), "the same in both languages")
    #expect(once.first == "BRK-01" && once.last == "DOK-01")
  }

  @Test func everyCodeIsUniqueAndExplained() {
    let codes = FindingsHandbook.cards.map(\.code.description)
    #expect(Set(codes).count == codes.count)
    #expect(headings(FindingsHandbook.markdown(FindingsHandbook.cards)).sorted() == (codes + codes).sorted())
  }

  /// To print it anew, set `PANTAU_RECORD_GOLDEN`; a run that records fails.
  @Test func theHandbookIsPrintedFromTheCatalogues() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/temuan.md")
    let text = FindingsHandbook.markdown(FindingsHandbook.cards)
    if ProcessInfo.processInfo.environment["PANTAU_RECORD_GOLDEN"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/temuan.md")
    } else {
      #expect(try text == String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The code of each entry, in order.
  private func headings(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4).prefix(6)) }
  }
}
