import Testing

@testable import PantauIntake

@Suite struct TextCleanerTests {
  private func clean(_ written: String) -> (text: String, hasDropped: Bool) {
    var bytes: [UInt8] = []
    let hasDropped = TextCleaner.append(Array(written.utf8).span, to: &bytes)
    return (String(decoding: bytes, as: UTF8.self), hasDropped)
  }

  private func isClean(_ written: String) -> Bool { TextCleaner.isClean(Array(written.utf8).span) }

  @Test func trimsAndJoinsWhiteSpace() {
    let spaces = "\u{9}\n\u{B}\u{C}\r \u{85}\u{A0}\u{1680}\u{2003}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}"
    #expect(clean(spaces + "dua" + spaces + "kata" + spaces) == ("dua kata", false))
    #expect(clean(spaces) == ("", false))
  }

  @Test func composes() {
    let (text, hasDropped) = clean("Cafe\u{301}")
    #expect(Array(text.unicodeScalars) == Array("Caf\u{E9}".unicodeScalars))
    #expect(!hasDropped)
  }

  @Test(arguments: [
    ("bel\u{7} dan \u{1B}[0m", "bel dan [0m"), ("\u{FEFF}awal", "awal"), ("tanda\u{AD}hubung", "tandahubung"),
    ("nol\u{200B}lebar", "nollebar"), ("\u{202E}arah", "arah"), ("hapus\u{7F}", "hapus"), ("c1\u{9B}", "c1"),
  ]) func dropsControlAndFormatCharacters(_ written: String, _ text: String) {
    #expect(clean(written) == (text, true))
    #expect(!isClean(written))
  }

  @Test func knowsWhatIsCleanAlready() {
    for text in ["", "a", "dua kata", "100% siap; =SUM(A1:A9)"] { #expect(isClean(text)) }
    for text in [" a", "a ", "a  b", "a\tb", "é"] { #expect(!isClean(text)) }
  }

  @Test func emptyWords() {
    let empty = ["", "-", "--", "\u{2013}", "\u{2014}", "n/a", "N/A", "tidak ada", "Tidak Ada", "NIHIL", " - "]
    for word in empty { #expect(probe(word) { EmptyWords.isOne($0) ? true : nil } == "true") }
    for word in ["---", "0", "na", "tidak", "nihil.", "\u{2015}", "- -"] {
      #expect(probe(word) { EmptyWords.isOne($0) ? true : nil } == nil)
    }
  }
}
