import PantauCSV
import PantauGrid
import Testing

struct CSVReaderTests {
  @Test(arguments: [",", ";", "\t", "|"] as [Character])
  func splitsAtItsDelimiterAlone(delimiter: Character) throws {
    let others = ",;\t|".filter { $0 != delimiter }
    let text = ["a", others, "", "\"x\(delimiter)y\"", "c"].joined(separator: String(delimiter))
    #expect(try records(of: text, delimiter: delimiter) == [ReadRecord(1, ["a", others, "", "x\(delimiter)y", "c"])])
  }

  @Test func keepsSpacesAndResolvesQuotes() throws {
    #expect(
      try records(of: "  a ,\t, b b ,\" c \",\"d\"\"e\",\"\"\n") == [
        ReadRecord(1, ["  a ", "\t", " b b ", " c ", "d\"e", ""])
      ])
  }

  @Test func deliversALineOfDelimitersButNoBlankLine() throws {
    #expect(
      try records(of: "\n\na\n\n,,\n \n\"\"\n\r\n\r\n") == [
        ReadRecord(3, ["a"]), ReadRecord(5, ["", "", ""]), ReadRecord(6, [" "]), ReadRecord(7, [""]),
      ])
    #expect(try records(of: "").isEmpty)
    #expect(try records(of: "\u{FEFF}").isEmpty)
    #expect(try records(of: "\r\n\n\r").isEmpty)
  }

  @Test func countsPhysicalLines() throws {
    let text = "a\rb\n\r\n\"x\r\ny\n\nz\rw\",1\r\nc\n\rd"
    #expect(
      try records(of: text) == [
        ReadRecord(1, ["a"]), ReadRecord(2, ["b"]), ReadRecord(4, ["x\r\ny\n\nz\rw", "1"]), ReadRecord(9, ["c"]),
        ReadRecord(11, ["d"]),
      ])
    #expect(try records(of: utf16(text)) == records(of: text))
  }

  @Test func needsNoLineEndAtTheEnd() throws {
    for (text, fields) in [
      ("a,b", ["a", "b"]), ("a,", ["a", ""]), ("\"a\"", ["a"]), ("a,\"b\"\"\"", ["a", "b\""]), (",", ["", ""]),
    ] {
      #expect(try records(of: text) == [ReadRecord(1, fields)])
    }
  }

  @Test func skipsADeclaredDelimiterButCountsItsLine() throws {
    #expect(try records(of: "sep=;\r\na;b\n", delimiter: ";") == [ReadRecord(2, ["a", "b"])])
    #expect(try records(of: utf16("\"sep=;\",,\r\r\na;b"), delimiter: ";") == [ReadRecord(3, ["a", "b"])])
    #expect(try records(of: "sep=;", delimiter: ";").isEmpty)
    #expect(try records(of: "sep=September\na") == [ReadRecord(1, ["sep=September"]), ReadRecord(2, ["a"])])
  }

  @Test func readsTheSameWhereverAPageEnds() throws {
    let text = "h,i\n\"a\nb\",1\nx \"y\",2\n\n\"open,3\n\"c\"\"\n\",4\nd,5\n\"end,6"
    let whole = try records(of: text, pageRecords: 100)
    #expect(
      whole == [
        ReadRecord(1, ["h", "i"]), ReadRecord(2, ["a\nb", "1"]), ReadRecord(4, ["x \"y\"", "2"], isBroken: true),
        ReadRecord(6, ["\"open", "3"], isBroken: true), ReadRecord(7, ["c\"\n", "4"]), ReadRecord(9, ["d", "5"]),
        ReadRecord(10, ["\"end", "6"], isBroken: true),
      ])
    for size in 1...8 {
      #expect(try records(of: text, pageRecords: size) == whole)
      #expect(try records(of: utf16(text), pageRecords: size) == whole)
    }
  }

  @Test func keepsAPageSmall() throws {
    let field = String(repeating: "x", count: 60_000)
    var reader = try CSVReader(
      SourceText.open(Array(String(repeating: "\(field)\n", count: 20).utf8)), delimiter: UInt8(ascii: ","))
    var page = TextTable()
    var sizes: [Int] = []
    while try reader.next(into: &page, records: 1000) { sizes.append(page.records.count) }
    #expect(sizes == [5, 5, 5, 5])
    #expect(page.isEmpty)
  }

  @Test func readsManyChunksOfAnotherEncoding() throws {
    let line = "73.10,Kab. Pangkep,\"é\r\n\"\"–\"\"\",\"belum\"\r\nx \"é\",y\r"
    let text = String(repeating: line, count: 5_000)
    let read = try records(of: utf16(text), pageRecords: 700)
    #expect(read.count == 10_000)
    for (index, record) in read.enumerated() {
      let expected: [String] =
        index.isMultiple(of: 2) ? ["73.10", "Kab. Pangkep", "é\r\n\"–\"", "belum"] : ["x \"é\"", "y"]
      let start = index / 2 * 3 + (index.isMultiple(of: 2) ? 1 : 3)
      #expect(record == ReadRecord(start, expected, isBroken: !index.isMultiple(of: 2)))
    }
  }

  @Test func readsAWholeTable() throws {
    let bytes = Array(String(repeating: "kode,nama\n", count: 40_000).utf8)
    let table = try readWholeTable(SourceText.open(bytes))
    #expect(table.records.count == 40_000)
    #expect(table.records.last.map(table.texts(of:)) == ["kode", "nama"])
    #expect(try readWholeTable(SourceText.open([])).isEmpty)
  }
}
