import PantauInbox
import Testing

struct RawPathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("", "b", "b"), ("a/b", "c/d", "a/b/c/d"),
    (".", "b", "./b"),
  ])
  func joins(folder: String, name: String, whole: String) {
    #expect(RawPath(folder) / name == RawPath(whole))
  }

  @Test(arguments: [
    ("a", nil), ("", nil), ("/", nil), ("//", nil), ("a/", nil), ("/a", "/"), ("//a", "/"), ("/a/", "/"), ("a/b", "a"),
    ("a//b", "a"), ("a/b/", "a"), ("/a/b/c", "/a/b"),
  ])
  func namesTheFolderAbove(path: String, parent: String?) {
    #expect(RawPath(path).parent == parent.map { RawPath($0) })
  }

  @Test func knowsItsParts() {
    #expect(RawPath("73.10/sub//a.csv").components.map(\.text) == ["73.10", "sub", "a.csv"])
    #expect(RawPath("73.10/a.csv").lastComponent.text == "a.csv")
    #expect(RawPath("a.csv").lastComponent.text == "a.csv")
  }

  @Test func isOrderedByBytes() {
    let paths = ["Z", "a", "a-b", "a/b", "ab", "é", "\u{FF5E}", "😀"].map { RawPath($0) }
    #expect(paths.shuffled().sorted() == paths)
    // Canonically equivalent, and yet two names.
    #expect(RawPath("\u{E9}") != RawPath("e\u{301}"))
  }

  @Test(arguments: [
    ("tahapan 73.10.csv", "tahapan 73.10.csv"), ("Ternate – é 😀.csv", "Ternate – é 😀.csv"),
    ("a\nb\r\tc", "a\\x0Ab\\x0D\\x09c"),
    ("\u{1B}[2J\u{7F}", "\\x1B[2J\\x7F"), ("a\u{202E}vsc", "a\\xE2\\x80\\xAEvsc"), ("a\u{2066}b", "a\\xE2\\x81\\xA6b"),
    ("a\u{200B}\u{FEFF}b", "a\\xE2\\x80\\x8B\\xEF\\xBB\\xBFb"), ("a\u{85}b\u{2028}c", "a\\xC2\\x85b\\xE2\\x80\\xA8c"),
    ("", ""),
  ])
  func isShownWithoutHarmToTheTerminal(name: String, shown: String) {
    #expect(RawPath(name).description == shown)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\\xFFb"), ([0xC3], "\\xC3"), ([0xC3, 0x28], "\\xC3("), ([0xE2, 0x82], "\\xE2\\x82"),
      ([0xF0, 0x9F, 0x98, 0x41], "\\xF0\\x9F\\x98A"), ([0x80, 0xBF], "\\x80\\xBF"), ([0xC0, 0xAF], "\\xC0\\xAF"),
      ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"), ([0xF4, 0x90, 0x80, 0x80], "\\xF4\\x90\\x80\\x80"),
      ([0xC3, 0xA9, 0xE9], "é\\xE9"),
    ] as [([UInt8], String)])
  func showsBytesThatAreNoText(bytes: [UInt8], shown: String) {
    #expect(RawPath(bytes: bytes).description == shown)
  }
}
