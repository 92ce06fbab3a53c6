import PantauCSV
import Testing

struct SourceTextTests {
  @Test func tellsTheEncoding() throws {
    #expect(try SourceText.open(Array("Café,1\n".utf8)).encoding == .utf8)
    #expect(try SourceText.open([0xEF, 0xBB, 0xBF] + Array("a".utf8)).encoding == .utf8WithMark)
    #expect(try SourceText.open(utf16("Café")).encoding == .utf16LittleEndian)
    #expect(try SourceText.open(utf16("Café", isBigEndian: true)).encoding == .utf16BigEndian)
    #expect(try SourceText.open([0x43, 0x61, 0x66, 0xE9]).encoding == .windows1252)
    #expect(try SourceText.open([]).encoding == .utf8)
    #expect(try SourceText.open([0xEF, 0xBB, 0xBF]).encoding == .utf8WithMark)
  }

  @Test func readsTheSameTextInEveryEncoding() throws {
    let text = "nama,uraian\n“Café”,–€\n"
    let expected = [ReadRecord(1, ["nama", "uraian"]), ReadRecord(2, ["“Café”", "–€"])]
    let windows = Array("nama,uraian\n".utf8) + [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x2C, 0x96, 0x80, 0x0A]
    #expect(try records(of: text) == expected)
    #expect(try records(of: "\u{FEFF}" + text) == expected)
    #expect(try records(of: utf16(text)) == expected)
    #expect(try records(of: utf16(text, isBigEndian: true)) == expected)
    #expect(try records(of: windows) == expected)
  }

  @Test func knowsEveryPlaceOfWindows1252() throws {
    let defined = (0x80...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }.map(UInt8.init)
    let text = try records(of: defined)[0].fields[0]
    #expect(text.unicodeScalars.count == 123)
    #expect(text.hasPrefix("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u{A0}¡"))
    #expect(text.hasSuffix("üýþÿ"))
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func refusesTheUndefinedBytesOfWindows1252(byte: UInt8) {
    #expect(throws: SourceProblem.noEncodingFits) { try SourceText.open([0x61, byte]) }
  }

  /// What a lenient decoder would take: overlong, surrogate, past the last character, cut off.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3], [0x80], [0xC3, 0x41],
    ] as [[UInt8]])
  func isStrictAboutUTF8(bytes: [UInt8]) {
    // Behind the mark no other encoding is tried; the letters make the eight bytes of the fast way.
    for padding in 0...9 {
      let file = [0xEF, 0xBB, 0xBF] + [UInt8](repeating: 0x61, count: padding) + bytes
      #expect(throws: SourceProblem.noEncodingFits) { try SourceText.open(file) }
    }
  }

  @Test func takesTheLastCharactersOfEachLength() throws {
    let text = "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    #expect(try SourceText.open(Array(text.utf8)).encoding == .utf8)
    #expect(try records(of: text)[0].fields == [text])
    #expect(try records(of: utf16(text))[0].fields == [text])
  }

  @Test func refusesTornUTF16() {
    let torn: [[UInt8]] = [
      [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00],
      [0xFE, 0xFF, 0xD8, 0x00, 0xD8, 0x00, 0xDC, 0x00], [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61],
    ]
    for bytes in torn {
      #expect(throws: SourceProblem.noEncodingFits) { try SourceText.open(bytes) }
    }
  }

  @Test func refusesNULBytes() {
    let files: [[UInt8]] = [
      [0x61, 0x00], [0x00], [0xEF, 0xBB, 0xBF, 0x00], [0xE9, 0x00], [0xFF, 0xFE, 0x00, 0x00],
      Array("a\u{0}<html>".utf8),
    ]
    for bytes in files {
      #expect(throws: SourceProblem.nulBytes) { try SourceText.open(bytes) }
    }
  }

  @Test func cutsNoCharacterBetweenChunks() throws {
    // One to three units before the pairs: one of them tears a pair wherever a chunk ends.
    for padding in 0...3 {
      let field = String(repeating: "x", count: padding) + String(repeating: "😀é", count: 9_000)
      let text = String(repeating: "\(field),1\r\n", count: 4)
      let expected = (1...4).map { ReadRecord($0, [field, "1"]) }
      #expect(try records(of: utf16(text)) == expected)
      #expect(try records(of: utf16(text, isBigEndian: true)) == expected)
    }
  }

  @Test func tellsTheLineEnds() throws {
    let cases: [(String, LineEnds?)] = [
      ("", nil), ("a", nil), ("a\nb", .lf), ("a\n\nb\n", .lf), ("a\r\nb\r\n", .crlf), ("a\rb\r\rc", .cr),
      ("a\nb\r\n", .mixed),
      ("a\r\nb\r", .mixed), ("a\r\n\rb", .mixed), ("\n\r", .mixed),
    ]
    for (text, expected) in cases {
      #expect(try SourceText.open(Array(text.utf8)).lineEnds == expected)
      #expect(try SourceText.open(utf16(text)).lineEnds == expected)
    }
  }

  @Test func findsTheDeclaredDelimiter() throws {
    let cases: [(String, Character?)] = [
      ("sep=;\na;b", ";"), ("SEP=,\r\na", ","), ("sep=\t\na", "\t"), ("sep=|", "|"), ("sep=;;;;\na", ";"),
      ("\"sep=;\"\na", ";"),
      ("\"sep=;\",,,\na", ";"), ("Sep=^\na", "^"), ("\u{FEFF}sep=;\na", ";"), ("sep=\na", nil),
      ("sep=September\na", nil),
      ("sep;\na", nil), ("\nsep=;\na", nil), ("\"sep=;\na", nil), ("sep=é\na", nil), ("sep=\"\na", nil),
      ("kode\nsep=;", nil),
    ]
    for (text, expected) in cases {
      #expect(try SourceText.open(Array(text.utf8)).declaredDelimiter == expected?.asciiValue, "\(text)")
    }
    #expect(try SourceText.open(utf16("sep=;\na")).declaredDelimiter == UInt8(ascii: ";"))
  }
}
