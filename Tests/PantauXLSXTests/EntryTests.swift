import PantauGrid
import Testing

@testable import PantauXLSX

/// Sheets that are filled in and sent back.
@Suite final class EntryTests {
  private let folder = Folder()

  private func write(_ columns: [EntryColumn], _ choices: [ChoiceList] = [], _ rows: [[EntryCell]]) throws -> String {
    let path = "\(folder.path)/a.xlsx"
    let sheet = EntrySheet(name: "Perbaikan", columns: columns, choices: choices) { sink in rows.forEach(sink) }
    #expect(try writeWorkbook(workbook([.entry(sheet)]), to: path, isSynced: false).rows == rows.count)
    return path
  }

  @Test func `The header is the first row, and every cell is a text`() throws {
    let columns = ["kode_wilayah", "nilai", ""].map { EntryColumn(EntryCell($0)) }
    let path = try write(columns, [], [[EntryCell("73.10"), EntryCell("=1+1"), EntryCell("0012")], [EntryCell("x")]])
    let sheet = part("xl/worksheets/sheet1.xml", of: path)
    #expect(sheet.contains("<row r=\"1\""))
    for text in ["73.10", "=1+1", "0012"] { #expect(sheet.contains("t=\"inlineStr\"><is><t>\(text)<"), "\(text)") }
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<autoFilter ref=\"A1:B3\"/>"))
    #expect(sheet.contains("topLeftCell=\"A2\""))
    // Number format 49 is the text of every spreadsheet.
    #expect(part("xl/styles.xml", of: path).contains("numFmtId=\"49\""))
    #expect(sheet.contains(/<col min="1" max="1" [^>]*style="/))
  }

  @Test func `Remarks are notes of their cells`() throws {
    let column = EntryColumn(EntryCell("status", .bad, remark: "Judul & <salah>"))
    let path = try write([column], [], [[EntryCell("hampir", .bad, remark: "Pilih: belum")], [EntryCell("belum")]])
    let notes = part("xl/comments1.xml", of: path)
    #expect(notes.contains("ref=\"A1\"") && notes.contains("Judul &amp; &lt;salah&gt;"))
    #expect(notes.contains("ref=\"A2\"") && notes.contains("Pilih: belum"))
    #expect(!notes.contains("ref=\"A3\""))
    #expect(part("xl/worksheets/sheet1.xml", of: path).contains("<legacyDrawing "))
  }

  @Test func `Choices longer than a sheet's own list may be stand on a hidden sheet`() throws {
    let words = (0..<100).map { "pilihan-\($0)" }
    let path = try write(
      [EntryColumn(EntryCell("jenis"), choices: 0)], [ChoiceList(name: "pilihan_jenis", values: words)],
      [[EntryCell("x")]])
    let book = part("xl/workbook.xml", of: path)
    #expect(book.contains("<definedName name=\"pilihan_jenis\">Pilihan!$A$2:$A$101</definedName>"))
    #expect(book.contains("name=\"Pilihan\" sheetId=\"2\" state=\"hidden\""))
    let sheet = part("xl/worksheets/sheet1.xml", of: path)
    #expect(sheet.contains("<dataValidation type=\"list\" errorStyle=\"warning\""))
    #expect(sheet.contains("<formula1>pilihan_jenis</formula1>"))
    #expect(part("xl/worksheets/sheet2.xml", of: path).count(of: "<row ") == 101)
  }

  @Test func `A sheet without rows is written too`() throws {
    let path = try write([EntryColumn(EntryCell("status"))], [], [])
    #expect(part("xl/worksheets/sheet1.xml", of: path).contains("<row r=\"1\""))
  }

  @Test func `A row of more cells than columns is refused, and nothing is left`() throws {
    let sheet = EntrySheet(name: "Perbaikan", columns: [EntryColumn(EntryCell("a"))], choices: []) { sink in
      sink([EntryCell("1"), EntryCell("2")])
    }
    #expect(throws: XLSXFailure.self) {
      try writeWorkbook(workbook([.entry(sheet)]), to: "\(folder.path)/a.xlsx")
    }
    #expect(folder.names.isEmpty)
  }
}

extension String {
  /// How many times the mark stands here.
  fileprivate func count(of mark: String) -> Int { ranges(of: mark).count }
}
