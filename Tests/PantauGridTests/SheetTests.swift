import PantauGrid
import Testing

@Suite struct SheetTests {
  @Test func `A sheet goes by its name, list or page`() {
    let list = ListSheet(name: "Hambatan", title: "Hambatan terbuka", notes: [], columns: []) { _ in }
    let page = PageSheet(
      name: "Ringkasan", title: "Minggu ini", subtitle: "", columnWidths: [], isLandscape: true, blocks: [])
    #expect([Sheet.list(list), .page(page)].map(\.name) == ["Hambatan", "Ringkasan"])
  }

  @Test func `A list gives the same rows at every call`() {
    let list = ListSheet(name: "Tren", title: "Tren", notes: [], columns: [Column("Periode"), Column("Lengkap")]) {
      $0([TonedCell(.text("2023-W45")), TonedCell(.number(12), .good)])
      $0([TonedCell(.text("2023-W46")), TonedCell(.empty)])
    }
    for _ in 0..<2 {
      var rows: [[TonedCell]] = []
      list.rows { rows.append($0) }
      #expect(rows.map(\.count) == [2, 2])
      #expect(rows[0][1] == TonedCell(.number(12), .good))
      #expect(rows[1][1].tone == .plain)
    }
  }
}
