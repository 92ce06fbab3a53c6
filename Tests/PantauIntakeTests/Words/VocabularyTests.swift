import Testing

@testable import PantauIntake

@Suite struct VocabularyTests {
  private func word(_ written: String, _ column: WordColumn) -> String? {
    let list = SmallWorld.vocabulary[column]
    return probe(written) { list.index(of: $0) }.flatMap(Int.init).map { list.canonical[$0] }
  }

  @Test(arguments: [
    ("Ditandatangani", "ditandatangani"), ("REVIU INSPEKTORAT", "reviu_inspektorat"),
    ("reviu-inspektorat", "reviu_inspektorat"), ("belumdibahas", "belum_dibahas"),
  ]) func spellingsOfOneWord(_ written: String, _ canonical: String) {
    #expect(word(written, .grantStatus) == canonical)
  }

  @Test func codesFoldToo() {
    #expect(word("PM 01", .stage) == "PM01")
    #expect(word("dk b04 2024", .document) == "DK-B04-2024")
    #expect(word("ktk", .goods) == "KTK")
  }

  @Test func synonymsHoldForTheirColumnOnly() {
    #expect(word("Sedang Berjalan", .stageStatus) == "berjalan")
    #expect(word("kodim", .recipient) == "TNI")
    #expect(word("kodim", .unit) == nil)
    #expect(word("tidak ada", .documentStatus) == "belum")
  }

  @Test(arguments: ["", "-", "qselesai", "sele sai!", "sélesai"]) func otherWordsAreRefused(_ written: String) {
    #expect(word(written, .stageStatus) == nil)
  }

  @Test func suggestsTheNearest() {
    let list = SmallWorld.vocabulary[.stageStatus]
    #expect(probe("slesai") { list.nearest(to: $0) } == "selesai")
    #expect(probe("sedang berjalam") { list.nearest(to: $0) } == "berjalan")
    #expect(probe("xyzuvw") { list.nearest(to: $0) } == nil)
  }

  @Test func countsChanges() {
    func distance(_ left: String, _ right: String, limit: Int) -> Int? {
      editDistance(Array(left.utf8), Array(right.utf8)[...], limit: limit)
    }
    #expect(distance("maros", "maros", limit: 0) == 0)
    #expect(distance("maros", "marso", limit: 2) == 2)
    #expect(distance("maros", "maro", limit: 1) == 1)
    #expect(distance("maros", "bone", limit: 2) == nil)
    #expect(distance("", "ab", limit: 2) == 2)
  }
}
