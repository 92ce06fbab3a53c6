import PantauGrid
import Testing

@testable import PantauXLSX

@Suite struct SheetTests {
  /// Title, a note and the header stand above the rows, on every sheet of the list.
  @Test("A list longer than a sheet goes on in the next", arguments: [(2, 1), (3, 2), (4, 2), (5, 3)])
  func longListGoesOn(rows: Int, sheets: Int) throws {
    let folder = Folder()
    let path = "\(folder.path)/a.xlsx"
    let cells = (0..<rows).map { Cell.text("baris \($0)") }
    let list = list(cells, name: "Temuan", notes: ["Catatan"])
    #expect(try writeWorkbook(workbook([.list(list)]), to: path, rowLimit: 5).rows == rows)

    let names = part("xl/workbook.xml", of: path).split(separator: "<sheet name=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(names == ["Temuan", "Temuan (2)", "Temuan (3)"].prefix(sheets).map { $0[...] })
    let last = part("xl/worksheets/sheet\(sheets).xml", of: path)
    for text in ["Judul", "Catatan", "Isi", "baris \(rows - 1)"] { #expect(last.contains(text), "\(text)") }
    #expect(last.contains("<autoFilter ref=\"A3:A\(3 + rows - 2 * (sheets - 1))\"/>"))
  }

  @Test("An empty list keeps its header")
  func emptyListKeepsHeader() throws {
    let folder = Folder()
    #expect(try writeWorkbook(workbook([.list(list([]))]), to: "\(folder.path)/a.xlsx").rows == 0)
    let sheet = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx")
    #expect(sheet.contains(">Isi<"))
    #expect(sheet.contains("<autoFilter ref=\"A2\"/>") || sheet.contains("<autoFilter ref=\"A2:A2\"/>"))
  }

  @Test("A total is neither filtered nor compared")
  func totalStandsAside() throws {
    let folder = Folder()
    try #expect(writeWorkbook(exhibit, to: "\(folder.path)/a.xlsx").rows == 3)
    let sheet = part("xl/worksheets/sheet2.xml", of: "\(folder.path)/a.xlsx")
    #expect(sheet.contains("<autoFilter ref=\"A3:J5\"/>"))
    #expect(sheet.contains("<conditionalFormatting sqref=\"C4:C5\">"))
    #expect(sheet.contains("<f>SUM(C4:C5)</f><v>24</v>"))
    #expect(sheet.contains("topLeftCell=\"C4\""))
  }

  @Test("Charts carry the numbers of their cells")
  func chartsCarryNumbers() throws {
    let folder = Folder()
    try #expect(writeWorkbook(exhibit, to: "\(folder.path)/a.xlsx").rows == 3)
    let bars = part("xl/charts/chart2.xml", of: "\(folder.path)/a.xlsx")
    #expect(bars.contains("<c:f>Provinsi!$C$4:$C$5</c:f>"))
    #expect(bars.contains("<c:v>Sumatera Utara</c:v>"))
    let slices = part("xl/charts/chart1.xml", of: "\(folder.path)/a.xlsx")
    #expect(slices.contains("<c:v>merah</c:v>"))
  }

  @Test("A jump to a sheet that is not there is a text")
  func jumpToNowhereIsText() throws {
    let folder = Folder()
    let jumps = list([.jump("ke sini", sheet: "Daftar"), .jump("ke sana", sheet: "Tiada")])
    try #expect(writeWorkbook(workbook([.list(jumps)]), to: "\(folder.path)/a.xlsx").rows == 2)
    let sheet = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx")
    #expect(sheet.contains("location=\"'Daftar'!A1\""))
    #expect(!sheet.contains("Tiada"))
  }

  @Test("Names that spreadsheets refuse are faults")
  func refusedNamesAreFaults() {
    #expect(sheetNameFault("Kabupaten-Kota") == nil)
    #expect(sheetNameFault(String(repeating: "a", count: 31)) == nil)
    for name in ["", String(repeating: "a", count: 32), "a/b", "a:b", "[a]", "'a", "a'", "History", "a\nb"] {
      #expect(sheetNameFault(name) != nil, "\(name)")
    }
    #expect(sheetName(String(repeating: "a", count: 31), part: 12) == String(repeating: "a", count: 26) + " (12)")
  }

  @Test("The columns of a list are as wide as what they show")
  func columnsFitTheirContent() {
    var widths = ColumnWidths(columns: 1)
    #expect(widths.width(of: Column("Tahapan lewat tenggat"), at: 0) == 18)
    widths.see(.money(-1_250_000_000), column: 0)
    #expect(widths.width(of: Column("Nilai"), at: 0) == 17)
    widths.see(.text(String(repeating: "x", count: 500)), column: 0)
    #expect(widths.width(of: Column("Uraian"), at: 0) == 60)
    #expect(widths.width(of: Column("Uraian", wraps: true), at: 0) == 50)
    #expect(widths.width(of: Column("Uraian", width: 12.5), at: 0) == 12.5)
  }
}
