import PantauGrid
import Testing

@testable import PantauXLSX

@Suite struct SharedRowTests {
  @Test("A workbook with rows of another is the file it would be without", arguments: [5, 1_048_576])
  func takenOverRowsAreTheSame(rowLimit: Int) throws {
    let folder = Folder()
    let shared = SharedRows()
    let national = workbook([.list(list(title: "Nasional"))])
    let unit = workbook([.list(list([.text("lain")], name: "Lain")), .list(list(title: "Unit"))])
    try #expect(writeWorkbook(national, to: "\(folder.path)/n.xlsx", sharing: shared, rowLimit: rowLimit).rows == 5)
    try #expect(writeWorkbook(unit, to: "\(folder.path)/u.xlsx", sharing: shared, rowLimit: rowLimit).rows == 6)
    try #expect(writeWorkbook(unit, to: "\(folder.path)/alone.xlsx", rowLimit: rowLimit).rows == 6)
    #expect(bytes(of: "\(folder.path)/u.xlsx") == bytes(of: "\(folder.path)/alone.xlsx"))
  }

  @Test("Rows are taken over by their name alone")
  func rowsAreTakenOver() throws {
    let folder = Folder()
    let shared = SharedRows()
    try #expect(write(list(title: "A"), folder, shared).contains("baris 3"))
    var other = list(title: "B")
    other.rows = { $0([TonedCell(.text("sendiri"))]) }
    let taken = try write(other, folder, shared)
    #expect(taken.contains("baris 3") && taken.contains(">B<") && !taken.contains("sendiri"))

    other.sharedRows = "lain"
    #expect(try write(other, folder, shared).contains("sendiri"))
    other.sharedRows = nil
    #expect(try write(other, folder, shared).contains("sendiri"))
    // A note more, and every row stands one lower.
    other.sharedRows = "Daftar"
    other.notes.append("Catatan lagi")
    #expect(try write(other, folder, shared).contains("sendiri"))
  }

  @Test("Rows with a jump belong to their workbook")
  func jumpsAreNotTakenOver() throws {
    let folder = Folder()
    let shared = SharedRows()
    var jumping = list(title: "A")
    jumping.rows = { $0([TonedCell(.jump("ke sana", sheet: "Daftar"))]) }
    #expect(try write(jumping, folder, shared).contains("<hyperlink "))
    #expect(try write(list(title: "B"), folder, shared).contains("baris 3"))
  }

  private func write(_ list: ListSheet, _ folder: borrowing Folder, _ shared: SharedRows) throws -> String {
    let path = "\(folder.path)/a.xlsx"
    try #expect(writeWorkbook(workbook([.list(list)]), to: path, sharing: shared).rows > 0)
    return part("xl/worksheets/sheet1.xml", of: path)
  }

  private func list(title: String) -> ListSheet {
    var list = list((0..<4).map { .text("baris \($0)") } + [.link("https://contoh.go.id/")], notes: ["Catatan"])
    list.title = title
    list.sharedRows = "Daftar"
    return list
  }

  private func list(_ cells: [Cell], name: String = "Daftar", notes: [String] = []) -> ListSheet {
    PantauXLSXTests.list(cells, name: name, notes: notes)
  }
}
