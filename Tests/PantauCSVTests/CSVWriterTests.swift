import PantauCSV
import PantauGrid
import Testing

struct CSVWriterTests {
  private func written(_ writer: consuming CSVWriter, _ rows: [[String]]) -> String {
    var writer = writer
    for row in rows { writer.append(row) }
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  @Test func quotesOnlyWhereNeeded() {
    let rows = [["a", "b c", "d;e", ""], ["x,y", "say \"hi\"", "l1\nl2", "r\r"], [" lead", "trail ", "é", "'"]]
    #expect(
      written(CSVWriter(), rows)
        == "a,b c,d;e,\n\"x,y\",\"say \"\"hi\"\"\",\"l1\nl2\",\"r\r\"\n\" lead\",\"trail \",é,'\n")
  }

  @Test func writesTheDialectOfASpreadsheet() {
    let writer = CSVWriter(delimiter: UInt8(ascii: ";"), lineEnd: .crlf, hasMark: true)
    #expect(written(writer, [["a,b", "c;d"], ["1", "2"]]) == "\u{FEFF}a,b;\"c;d\"\r\n1;2\r\n")
  }

  @Test func quotesEveryFieldWithSomethingInIt() {
    let writer = CSVWriter(delimiter: UInt8(ascii: ";"), quoting: .filledFields)
    #expect(written(writer, [["a", "", "75,5", "\t73.10", "x\"y"]]) == "\"a\";;\"75,5\";\"\t73.10\";\"x\"\"y\"\n")
  }

  @Test func leavesNoRecordBlank() throws {
    #expect(written(CSVWriter(), [[""], ["", ""]]) == "\"\"\n,\n")
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Character])
  func isReadBackAsItWas(delimiter: Character) throws {
    let rows = [
      ["kode", "nama"], ["", ""], [""], [" ", "\""], ["\"\"", "a\"b\"", ",;\t|"], ["\r\n", "\r", "x\n\ny"],
      ["–", "😀", " é "],
      ["belum", "-", "1.250.000,00"],
    ]
    var writer = CSVWriter(delimiter: delimiter.asciiValue ?? 0, lineEnd: .crlf, hasMark: true)
    for row in rows { writer.append(row) }
    let read = try records(of: writer.takeBytes(), delimiter: delimiter)
    #expect(read.map(\.fields) == rows)
    #expect(read.allSatisfy { !$0.isBroken })
  }

  @Test func writesWhatWasReadWithoutStrings() throws {
    let table = try readWholeTable(
      SourceText.open(Array("a ;\"b;\";\r\nx \"y\";,;\n".utf8)), delimiter: UInt8(ascii: ";"))
    var writer = CSVWriter()
    for record in table.records { writer.append(record, of: table) }
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "\"a \",b;,\n\"x \"\"y\"\"\",\",\",\n")
    #expect(writer.bytes.isEmpty)
  }
}
