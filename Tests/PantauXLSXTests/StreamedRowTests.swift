import PantauGrid
import Testing

@testable import PantauXLSX

/// The rows of a list are the library's where a chart draws from it, and our own otherwise. Nobody may see a difference.
@Suite struct StreamedRowTests {
  @Test("Rows of our own read back as the library's do")
  func rowsReadBackAlike() throws {
    let folder = Folder()
    let (ours, theirs) = ("\(folder.path)/ours.xlsx", "\(folder.path)/theirs.xlsx")
    try #expect(writeWorkbook(workbook(charting: false), to: ours).rows == everyCell.count)
    try #expect(writeWorkbook(workbook(charting: true), to: theirs).rows == everyCell.count)

    let (own, known) = (sheet(of: ours), sheet(of: theirs))
    #expect(own.rows == known.rows)
    #expect(own.rows.count == everyCell.count + 3)
    // What stands around the rows: how far the sheet reaches, widths, panes; filter, bars, links, print.
    #expect(own.head == known.head)
    #expect(own.tail == known.tail)
    for name in ["xl/styles.xml", "xl/worksheets/_rels/sheet2.xml.rels"] {
      #expect(!part(name, of: ours).isEmpty)
      #expect(part(name, of: ours) == part(name, of: theirs))
    }
  }

  @Test("A sheet of many pieces is whole, and has every row", arguments: [0, 1, 2, 700, 5_000])
  func manyPiecesAreWhole(rows: Int) throws {
    let folder = Folder()
    let path = "\(folder.path)/a.xlsx"
    let cells = (0..<rows).map { Cell.text("baris \($0) " + String(repeating: "x", count: 200)) }
    try #expect(writeWorkbook(PantauXLSXTests.workbook([.list(list(cells))]), to: path).rows == rows)
    let markup = part("xl/worksheets/sheet1.xml", of: path)
    var scan = MarkupScan()
    var bytes = Array(markup.utf8)
    bytes.withUnsafeMutableBufferPointer { scan.scan(UnsafeBufferPointer($0)) }
    #expect(scan.isWhole)
    #expect(scan.rows == rows + 2)
    #expect(scan.cells == rows + 2)
    for index in [0, rows / 2, rows - 1] where rows > 0 { #expect(markup.contains(">baris \(index) x")) }
  }

  @Test("A row longer than a piece is written whole")
  func rowLongerThanPiece() throws {
    let folder = Folder()
    let path = "\(folder.path)/a.xlsx"
    let full = Cell.text(String(repeating: "&", count: 32_767))
    let columns = (0..<9).map { Column("K\($0)") }
    let long = ListSheet(name: "Daftar", title: "Judul", notes: [], columns: columns) { sink in
      for _ in 0..<3 { sink(columns.map { _ in TonedCell(full) }) }
    }
    try #expect(writeWorkbook(PantauXLSXTests.workbook([.list(long)]), to: path).rows == 3)
    let markup = part("xl/worksheets/sheet1.xml", of: path)
    #expect(markup.split(separator: "&amp;").count >= 27)
    #expect(markup.utf8.count > 27 * 32_767 * 5)
  }

  @Test("Long lists are the same bytes, however many threads write")
  func longListsAreTheSameBytes() async throws {
    let folder = Folder()
    let path = folder.path
    let cells = (0..<4_000).map { Cell.text("baris \($0) " + String(repeating: "y", count: $0 % 300)) }
    let book = PantauXLSXTests.workbook([.list(list(cells))])
    try await withThrowingTaskGroup { group in
      for index in 0..<8 { group.addTask { try writeWorkbook(book, to: "\(path)/\(index).xlsx").size } }
      for try await size in group { #expect(size > 0) }
    }
    let first = bytes(of: "\(path)/0.xlsx")
    for index in 1..<8 { #expect(bytes(of: "\(path)/\(index).xlsx") == first) }
  }

  private let everyCell: [[TonedCell]] = {
    let texts = [
      "=1+1", "<b>&amp;", "a\tb\nc", " tepi ", "akhir\n", "_x0041_", "a\u{1}b", "\u{1}", "", "👩‍👩‍👧‍👦 é",
      String(repeating: "kata ", count: 60), String(repeating: "z", count: 40_000),
    ].map { Cell.text($0) }
    let others: [Cell] = [
      .empty, .number(0), .number(-12_345), .number(.max), .money(1_250_000_000), .percent(2.0 / 3), .percent(.nan),
      .date(19_673), .date(-25_509), .instant(19_673 * 1_440 + 481), .link("https://contoh.go.id/?a=1&b=%zz#c"),
      .link("bukan tautan"), .jump("ke sana", sheet: "Halaman"), .jump("ke mana", sheet: "Tiada"),
      .formula("SUM(A{first}:A{above})&\"<\"", value: 1e20, asPercent: false),
      .formula("B{row}/2", value: 0.125, asPercent: true),
    ]
    return zip((texts + others).indices, texts + others).map { index, cell in
      let tone = Tone.allCases[index % Tone.allCases.count]
      return [TonedCell(cell, tone), TonedCell(.number(Int64(index))), TonedCell(cell)].dropLast(index % 2)
    }.map(Array.init)
  }()

  private func workbook(charting: Bool) -> Workbook {
    let cells = CellRange(.list(sheet: "Daftar", header: "Angka"), rows: 0..<3)
    let series = Chart.Series(name: "Seri", categories: cells, values: cells, tone: .plain)
    let chart = Chart(title: "Bagan", kind: .bar, span: 1, series: [series])
    let page = PageSheet(
      name: "Halaman", title: "Halaman", subtitle: "", columnWidths: [10], isLandscape: false,
      blocks: charting ? [.charts([chart], rows: 5)] : [])
    let rows = everyCell
    let list = ListSheet(
      name: "Daftar", title: "Judul", notes: ["Catatan"],
      columns: [
        Column("Isi", wraps: true), Column("Angka", graphic: .bar(.plain)), Column("Tegak", isUpright: true),
        Column("Kosong"),
      ], frozenColumns: 1
    ) { sink in
      for row in rows { sink(row) }
    }
    return PantauXLSXTests.workbook([.page(page), .list(list)])
  }

  private func sheet(of path: String) -> SheetMarkup {
    SheetMarkup(part("xl/worksheets/sheet2.xml", of: path), strings: part("xl/sharedStrings.xml", of: path))
  }
}
