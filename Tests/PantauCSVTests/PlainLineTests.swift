import PantauCSV
import PantauGrid
import Testing

/// Plain lines are split without the parser. Whatever a text holds, the parser alone must say the same of it.
@Suite struct PlainLineTests {
  /// What reading came to: its records, and what ended it early.
  private struct Outcome: Equatable {
    var records: [ReadRecord] = []
    var stop: CSVStop?
  }

  private func outcome(
    _ bytes: [UInt8], delimiter: UInt8, limits: CSVLimits, pageRecords: Int, byParserAlone: Bool
  ) throws -> Outcome {
    var outcome = Outcome()
    do throws(CSVStop) {
      guard let text = try? SourceText.open(bytes) else { return outcome }
      var reader = try CSVReader(text, delimiter: delimiter, limits: limits, splitsPlainLines: !byParserAlone)
      var page = TextTable()
      while try reader.next(into: &page, records: pageRecords) {
        for record in page.records {
          outcome.records.append(ReadRecord(record.line, page.texts(of: record), isBroken: record.isBroken))
        }
      }
    } catch {
      outcome.stop = error
    }
    return outcome
  }

  private func expectSame(_ text: String, delimiter: Character = ",", limits: CSVLimits = CSVLimits()) throws {
    let delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    for bytes in [Array(text.utf8), utf16(text)] {
      for pageRecords in [2, 1000] {
        let split = try outcome(
          bytes, delimiter: delimiter, limits: limits, pageRecords: pageRecords, byParserAlone: false)
        let parsed = try outcome(
          bytes, delimiter: delimiter, limits: limits, pageRecords: pageRecords, byParserAlone: true)
        #expect(split == parsed, "\(text.debugDescription) \(limits)")
      }
    }
  }

  @Test(arguments: [
    "", "\n", "\r", "\r\n", "a", "a\n", "a\r", "a\r\n", ",", ",\n", "\n\n,\r\r\n\na,b\r\n", "a,b\rc,d\ne,f\r\ng,h",
    "\"\"\n", "\"\",\"\"\n", "\"a\"\n", "\"a\",b\r\n", "a,\"b\"\r", "\"a,b\",c\n", "\"a\nb\",c\nd\n", "\"a\"\"b\"\n",
    "\"a\" ,b\nc\n", "a\"b\nc\n", "a,\"b\nc\n", "\"a\"b\nc\n", " \"a\"\n", "\"a\"", "\"a", "\"", "\"\n", "\"\"\"\n",
    "sep=,\na,b\nc,d\n", "a,b,\n,,\n, ,\n", "ab\u{0301},é–\n\u{FEFF}x\n",
  ])
  func `Short lines are what the parser says`(text: String) throws {
    // Behind enough text that whole steps can be taken, and without it.
    for tail in ["", "\nxxxxxxxxxxxxxxxxxxxx,y\n"] { try expectSame(text + tail) }
    try expectSame("1234567," + text + "\nlast line without an end")
  }

  /// Makes the same numbers at every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  @Test(arguments: 0..<10)
  func `Random text is what the parser says`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let pieces = [
      "a", "73.10", "Kab. Pangkep", "é", "–", " ", "  ", ",", ",", ",", ";", "\t", "|", "\"", "\"\"", ",\"", "\",",
      "\"\n",
      "\n", "\n", "\r", "\r\n", "\r\n", "\n\r", "\u{0B}", "\u{FEFF}", String(repeating: "x", count: 17),
      ",\"Rapat, koordinasi\",", "\"a \"\"b\"\" c\"",
    ]
    for _ in 0..<25 {
      let text = (0..<Int.random(in: 0...60, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      try expectSame(text, delimiter: [",", ";", "\t", "|", " ", "a"].randomElement(using: &dice) ?? ",")
      let limits = CSVLimits(
        rowBytes: Int.random(in: 1...40, using: &dice), fieldBytes: Int.random(in: 1...25, using: &dice),
        columns: Int.random(in: 1...6, using: &dice))
      try expectSame(text, limits: limits)
    }
  }

  @Test func `Long lines and long pages are what the parser says`() throws {
    let short = String(repeating: "73.10,Pangkep,\"a, b\"\r\n", count: 3_000)
    let long = String(repeating: "x", count: 16_380)
    try expectSame(short + (0..<10).map { long + String(repeating: "y", count: $0) + ",z\n" }.joined() + short)
    try expectSame(String(repeating: ",", count: 199) + "\n" + String(repeating: ",", count: 220) + "x\nb\n" + short)
    try expectSame(String(repeating: "\n", count: 70_000) + "a,b\n" + String(repeating: ",\n", count: 40_000))
  }
}
