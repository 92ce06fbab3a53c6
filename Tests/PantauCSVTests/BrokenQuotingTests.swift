import PantauCSV
import Testing

struct BrokenQuotingTests {
  @Test(arguments: [
    "istilah \"RAB\"", "\"RAB\" siap", "\"RAB\" ", " \"RAB\"", "\"a\"b\"", "a\"", "\"\"a", "\"a\"\"\"b", "\"RAB\"\t",
  ])
  func readsTheLineAsItStands(field: String) throws {
    #expect(
      try records(of: "h,i\n1,\(field),2\n3,\"4\"\n") == [
        ReadRecord(1, ["h", "i"]), ReadRecord(2, ["1", field, "2"], isBroken: true), ReadRecord(3, ["3", "4"]),
      ])
    #expect(try records(of: "1,\(field)") == [ReadRecord(1, ["1", field], isBroken: true)])
  }

  @Test func costsOnlyTheFirstLineOfARecord() throws {
    // The quote of line 1 closes in line 3, with text behind it.
    #expect(
      try records(of: "a,\"b\nc,d\ne\"f,g\nh\n") == [
        ReadRecord(1, ["a", "\"b"], isBroken: true), ReadRecord(2, ["c", "d"]),
        ReadRecord(3, ["e\"f", "g"], isBroken: true),
        ReadRecord(4, ["h"]),
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func findsAQuoteOpenAtTheEnd(lineEnd: String) throws {
    let text = ["a,b", "\"tidak ditutup,c", "", "d,\"e\"", "f"].joined(separator: lineEnd)
    for tail in ["", lineEnd] {
      #expect(
        try records(of: text + tail) == [
          ReadRecord(1, ["a", "b"]), ReadRecord(2, ["\"tidak ditutup", "c"], isBroken: true),
          ReadRecord(4, ["d", "e"]),
          ReadRecord(5, ["f"]),
        ])
    }
    #expect(try records(of: "\"") == [ReadRecord(1, ["\""], isBroken: true)])
    #expect(try records(of: "a,\"b\"\"") == [ReadRecord(1, ["a", "\"b\"\""], isBroken: true)])
  }

  @Test func takesADelimiterInABrokenFieldForADelimiter() throws {
    #expect(try records(of: "1,\"a, b\" c,2") == [ReadRecord(1, ["1", "\"a", " b\" c", "2"], isBroken: true)])
  }

  @Test func isTheQuotedFieldPastTheFieldLimit() throws {
    let limits = CSVLimits(fieldBytes: 8)
    // Eight bytes of content are allowed, quotes that stand for themselves counted once.
    #expect(
      try records(of: "x,\"12345\n78\"\ny", limits: limits) == [
        ReadRecord(1, ["x", "12345\n78"]), ReadRecord(3, ["y"]),
      ])
    #expect(try records(of: "\"123456\"\"8\"", limits: limits) == [ReadRecord(1, ["123456\"8"])])
    // One more is broken even though the quote closes.
    #expect(
      try records(of: "x,\"12345\n789\"\ny", limits: limits) == [
        ReadRecord(1, ["x", "\"12345"], isBroken: true), ReadRecord(2, ["789\""], isBroken: true), ReadRecord(3, ["y"]),
      ])
  }

  @Test func isTheQuotedFieldPastTheFieldLimitAtItsRealSize() throws {
    let line = String(repeating: "x", count: 99)
    let long = "\"\(String(repeating: "\(line)\n", count: 655))"  // 65,500 bytes of content
    let fits = try records(of: "\(long)\(String(repeating: "y", count: 36))\",1\nz")
    #expect(fits.map(\.line) == [1, 656 + 1])
    #expect(fits[0].fields.map(\.utf8.count) == [65_536, 1])
    let past = try records(of: "\(long)\(String(repeating: "y", count: 37))\",1\nz")
    #expect(past.count == 657)
    #expect(past[0] == ReadRecord(1, ["\"\(line)"], isBroken: true))
    #expect(past[1] == ReadRecord(2, [line]))
    #expect(past[655].isBroken)
    #expect(past[656] == ReadRecord(657, ["z"]))
  }

  @Test func staysLinearWhereALineOpensAQuoteThatNeverCloses() throws {
    // Doubled quotes keep a quote open; a line that begins inside them is whole by itself.
    let lines = ["\"open\n"] + [String](repeating: "a,\"b\"\"\"\n", count: 50_000)
    let read = try records(of: lines.joined(), pageRecords: 4096)
    #expect(read.count == 50_001)
    #expect(read.filter(\.isBroken).count == 1)
  }
}
