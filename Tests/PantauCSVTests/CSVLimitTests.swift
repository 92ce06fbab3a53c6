import PantauCSV
import PantauGrid
import Testing

struct CSVLimitTests {
  @Test func holdsAFieldToItsLimit() throws {
    let field = String(repeating: "x", count: 65_536)
    #expect(try records(of: "a\n\(field),\(field)\nb").map(\.line) == [1, 2, 3])
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 2, allowed: 65_536)) { try records(of: "a\n\(field)x,1\nb") }
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 2, allowed: 65_536)) { try records(of: "a\n1,\(field)x") }
  }

  @Test func measuresAFieldInUTF8() throws {
    // 32,768 characters of two bytes fit, whatever they took in the file.
    let field = String(repeating: "é", count: 32_768)
    #expect(try records(of: utf16(field)).count == 1)
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 1, allowed: 65_536)) { try records(of: utf16(field + "x")) }
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 1, allowed: 65_536)) {
      try records(of: [UInt8](repeating: 0xE9, count: 32_769))
    }
  }

  @Test func countsColumnsUpToTheLastFilled() throws {
    let full = Array(repeating: "x", count: 200).joined(separator: ",")
    #expect(try records(of: full)[0].fields.count == 200)
    #expect(try records(of: full + ",,,,\"\", \n")[0].fields.count == 205)
    #expect(throws: CSVStop.pastLimit(.columns, line: 2, allowed: 200)) { try records(of: "a\n\(full),y\nb") }
    #expect(throws: CSVStop.pastLimit(.columns, line: 1, allowed: 200)) { try records(of: "\(full),,,y") }
  }

  @Test func holdsARowToItsLimit() throws {
    // Five fields of three bytes and four delimiters; quotes do not count.
    let limits = CSVLimits(rowBytes: 19)
    #expect(try records(of: "a\nabc,abc,abc,abc,\"abc\"\n", limits: limits).count == 2)
    #expect(throws: CSVStop.pastLimit(.rowBytes, line: 2, allowed: 19)) {
      try records(of: "a\nabc,abc,\"ab\n\",abc,abcd\n", limits: limits)
    }
    #expect(throws: CSVStop.pastLimit(.rowBytes, line: 1, allowed: 19)) {
      try records(of: "abc,abc,abc,abc,abc,", limits: limits)
    }
  }

  @Test func holdsARowToItsRealLimit() throws {
    let full = Array(repeating: String(repeating: "x", count: 65_535), count: 16).joined(separator: ",")
    #expect(full.utf8.count == 1_048_575)
    #expect(try records(of: full + ",")[0].fields.count == 17)
    #expect(throws: CSVStop.pastLimit(.rowBytes, line: 1, allowed: 1_048_576)) { try records(of: full + ",y") }
  }

  @Test func holdsABrokenLineToTheLimits() throws {
    let field = String(repeating: "x", count: 65_536)
    #expect(try records(of: "a \"b\",\(field)")[0].isBroken)
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 3, allowed: 65_536)) { try records(of: "a\nb\n\"\(field)\n") }
  }

  @Test func handsOverTheRecordsBeforeTheStopAndThenEnds() throws {
    var reader = try CSVReader(
      SourceText.open(Array("a\nb\n1,2,3\nc\n".utf8)), delimiter: UInt8(ascii: ","), limits: CSVLimits(columns: 2))
    var page = TextTable()
    do {
      let isRead = try reader.next(into: &page, records: 10)
      Issue.record("read on: \(isRead)")
    } catch {
      #expect(error == .pastLimit(.columns, line: 3, allowed: 2))
    }
    #expect(page.records.map(page.texts(of:)) == [["a"], ["b"]])
    #expect(page.bytes.count == 2)
    #expect(try !reader.next(into: &page, records: 10))
    #expect(page.isEmpty)
  }

  @Test func stopsEarlyInAFileOfOneLine() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 1, allowed: 65_536)) { try records(of: bytes) }
    bytes[0] = UInt8(ascii: "\"")
    #expect(throws: CSVStop.pastLimit(.fieldBytes, line: 1, allowed: 65_536)) { try records(of: bytes) }
  }

  @Test func readsOnBehindOneQuoteThatSwallowsTheFile() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000)
    for end in stride(from: 999, to: bytes.count, by: 1000) { bytes[end] = UInt8(ascii: "\n") }
    bytes[0] = UInt8(ascii: "\"")
    let read = try records(of: bytes, pageRecords: 512)
    #expect(read.count == 2000)
    #expect(read.filter(\.isBroken).map(\.line) == [1])
  }
}
