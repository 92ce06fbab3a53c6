import Glibc
import PantauGrid
import Testing

@testable import PantauXLSX

@Suite struct FileTests {
  /// Its parts are, to the letter: how densely they are packed may differ from one processor to another.
  ///
  /// Set `PANTAU_RECORD_GOLDEN=1` to record anew; a run that records fails, so that none does by accident.
  @Test("The exhibit is the file it was")
  func exhibitIsUnchanged() throws {
    let folder = Folder()
    try #expect(writeWorkbook(exhibit, to: "\(folder.path)/a.xlsx").path == "\(folder.path)/a.xlsx")
    let golden = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Golden/exhibit.xlsx"
    if getenv("PANTAU_RECORD_GOLDEN") != nil {
      save(bytes(of: "\(folder.path)/a.xlsx"), at: golden)
      Issue.record("recorded \(golden)")
    }
    let names = partNames(of: "\(folder.path)/a.xlsx")
    #expect(names.count > 15)
    #expect(names == partNames(of: golden))
    for name in names { #expect(part(name, of: "\(folder.path)/a.xlsx") == part(name, of: golden), "\(name)") }
  }

  @Test("Many threads write the same sheets as the same bytes")
  func manyThreadsWriteTheSameBytes() async throws {
    let folder = Folder()
    let path = folder.path
    try await withThrowingTaskGroup { group in
      for index in 0..<24 { group.addTask { try writeWorkbook(exhibit, to: "\(path)/\(index).xlsx").size } }
      for try await size in group { #expect(size > 0) }
    }
    #expect(folder.names == (0..<24).map { "\($0).xlsx" }.sorted())
    let first = bytes(of: "\(path)/0.xlsx")
    for index in 1..<24 { #expect(bytes(of: "\(path)/\(index).xlsx") == first) }
  }

  @Test("A place one cannot write to is a failure, and nothing is left there")
  func unwritablePlaceFails() {
    let failure = #expect(throws: XLSXFailure.self) {
      try writeWorkbook(exhibit, to: "/nowhere/at/all/a.xlsx")
    }
    #expect(failure?.path == "/nowhere/at/all/a.xlsx")
    #expect(failure?.reason == "No such file or directory")
  }

  @Test("A refused workbook leaves the old one standing")
  func refusedWorkbookLeavesTheOld() throws {
    let folder = Folder()
    let path = "\(folder.path)/a.xlsx"
    try #expect(writeWorkbook(exhibit, to: path).size == bytes(of: path).count)
    let old = bytes(of: path)
    let faulty = [
      workbook([.list(list([], name: "Temuan")), .list(list([], name: "TEMUAN"))]),
      workbook([.list(list([], name: "a/b"))]),
      workbook([
        .list(
          ListSheet(name: "A", title: "", notes: [], columns: [Column("Isi")]) { $0([.init(.empty), .init(.empty)]) })
      ]),
      workbook([.page(page(drawingFrom: .list(sheet: "Tiada", header: "Isi")))]),
      workbook([.page(page(drawingFrom: .table(0, column: 0)))]),
    ]
    for workbook in faulty {
      #expect(throws: XLSXFailure.self) { try writeWorkbook(workbook, to: path) }
      #expect(folder.names == ["a.xlsx"])
      #expect(bytes(of: path) == old)
    }
  }

  @Test("A file that is not what was written is caught")
  func brokenFileIsCaught() throws {
    let folder = Folder()
    try #expect(writeWorkbook(workbook([.list(list([.text("a")]))]), to: "\(folder.path)/a.xlsx").rows == 1)
    let whole = bytes(of: "\(folder.path)/a.xlsx")
    let sheets = [SheetTally(name: "Daftar", rows: 3, cells: 3)]
    let created = workbook([]).created
    #expect(faultOfArchive(whole, sheets: sheets, created: created) == nil)

    #expect(faultOfArchive([], sheets: sheets, created: created) != nil)
    for count in stride(from: 1, to: whole.count, by: 97) {
      #expect(faultOfArchive(Array(whole.prefix(count)), sheets: sheets, created: created) != nil)
    }
    // A byte of the first entry's packed content.
    var scratched = whole
    scratched[60] ^= 0x10
    #expect(faultOfArchive(scratched, sheets: sheets, created: created) != nil)

    let more = [SheetTally(name: "Daftar", rows: 4, cells: 4)]
    #expect(faultOfArchive(whole, sheets: more, created: created) != nil)
    #expect(faultOfArchive(whole, sheets: sheets + sheets, created: created) != nil)
    #expect(faultOfArchive(whole, sheets: sheets, created: created + 1) != nil)
  }

  @Test(
    "A look at markup tells whether its tags close",
    arguments: [
      ("<a><b/></a>", true), ("<?xml v=\"1\"?><a x=\"1/\">t</a>", true), ("<a><b></a>", false), ("<a></a></b>", false),
      ("<a>\u{1}</a>", false), ("<a", false), ("", false), ("<a><b</a>", false),
    ])
  func markupTagsClose(markup: String, isWhole: Bool) {
    var scan = MarkupScan()
    for byte in Array(markup.utf8) {
      withUnsafePointer(to: byte) { scan.scan(UnsafeBufferPointer(start: $0, count: 1)) }
    }
    #expect(scan.isWhole == isWhole)
  }

  private func page(drawingFrom place: CellRange.Place) -> PageSheet {
    let cells = CellRange(place, rows: 0..<1)
    let series = Chart.Series(name: "Seri", categories: cells, values: cells, tone: .plain)
    let chart = Chart(title: "Bagan", kind: .bar, span: 1, series: [series])
    return PageSheet(
      name: "Halaman", title: "", subtitle: "", columnWidths: [10], isLandscape: false,
      blocks: [.charts([chart], rows: 5)])
  }
}
