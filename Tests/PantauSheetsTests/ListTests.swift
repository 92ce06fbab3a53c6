import PantauDomain
import PantauGrid
import PantauSheets
import Testing

@Suite struct ListTests {
  private func national(_ week: SmallWeek) -> Workbook { WorkbookMaker(week.consolidation).workbook(for: .national) }

  @Test func `Obstacles stand by level, age, region and number`() {
    var week = SmallWeek()
    week.addObstacle("1", of: SmallCountry.jayapura, .medium, occurred: "2023-10-01")
    week.addObstacle("1", of: SmallCountry.maros, .high, occurred: "2023-11-02")
    week.addObstacle("10", of: SmallCountry.south, .high, occurred: "2023-11-01")
    week.addObstacle("2", of: SmallCountry.south, .high, occurred: "2023-11-01")
    week.addObstacle("9", of: SmallCountry.pangkep, .critical, status: .resolved)
    week.addObstacle("a", of: SmallCountry.papua, .low, occurred: "2023-11-12")
    week.levels[SmallCountry.papua] = [.critical]
    let found = rows(of: "Hambatan", in: national(week)).map { "\($0[0]) \($0[3]) \($0[7]) \($0[10])" }
    #expect(
      found == ["91 a kritis 0", "73 10 tinggi 11", "73 2 tinggi 11", "73.09 1 tinggi 10", "91.03 1 sedang 42"])
  }

  @Test func `Empty sheets keep their header and say so`() throws {
    let sheets = national(SmallWeek()).sheets
    for name in ["Tahapan Bermasalah", "Dokumen Kurang", "Hambatan", "Aktivitas", "Perubahan", "Temuan"] {
      guard case .list(let list) = try #require(sheets.first(where: { $0.name == name })) else { continue }
      #expect(list.notes.last?.hasPrefix("Tidak ada") == true, "\(name)")
      #expect(!list.columns.isEmpty)
    }
  }

  @Test func `The total is a formula with its value beside it`() throws {
    let total = try #require(rows(of: "Provinsi", in: national(.eventful)).last)
    #expect(total.prefix(3) == ["", "Total", ""])
    #expect(total[3] == "=SUM(D{first}:D{above}) -> 5.0")
    #expect(total[9] == "=E{row}/D{row} -> 20.0%")
    #expect(total[18].hasSuffix("-> 1.0"))
  }

  @Test func `Where nothing is required a percentage is empty`() throws {
    let total = try #require(rows(of: "Provinsi", in: national(SmallWeek())).last)
    #expect(total[9].hasSuffix("-> 0.0%"))
    #expect(total[12] == "")
  }

  @Test func `Days past are counted from the day after the due date`() {
    var week = SmallWeek("2023-W44", asOf: "2023-11-04T08:00:00+07:00")
    week.find("DOK-01", .document(0), in: SmallCountry.maros)
    week.find("DOK-02", .document(1), in: SmallCountry.maros, .warning)
    week.current[SmallCountry.pangkep].documents[0] = DocumentReport(document: 0, status: .present)
    week.find("DOK-03", .document(0), in: SmallCountry.pangkep, .warning)
    let found = rows(of: "Dokumen Kurang", in: national(week)).map { "\($0[0]) \($0[3]) \($0[5]) \($0[6]) \($0[7])" }
    #expect(
      found == [
        "73.09 DK01 belum lapor 03/11/2023 1", "73.09 DH01 belum lapor 10/11/2023 ", "73.10 DK01 ada 03/11/2023 ",
      ])
  }

  @Test func `Goods are listed from the week in which their form begins`() {
    #expect(rows(of: "Logistik", in: national(SmallWeek("2023-W44"))).isEmpty)
    let listed = rows(of: "Logistik", in: national(SmallWeek("2023-W45")))
    #expect(listed.map { $0[0] } == ["73.09", "73.10", "91.03"])
    #expect(listed.map { $0[11] } == ["13/02/2024", "06/02/2024", "13/02/2024"])
    #expect(listed[0][10] == "")
  }

  @Test func `Absurd goods do not overflow`() {
    var week = SmallWeek()
    week.current[SmallCountry.maros].goods[0] = GoodsReport(goods: 0, needed: .max, received: 0, damaged: .max)
    week.current[SmallCountry.pangkep].goods[0] = GoodsReport(goods: 0, needed: 5, received: 9)
    #expect(rows(of: "Logistik", in: national(week)).prefix(2).map { $0[10] } == ["\(Int64.max)", "0"])
  }

  @Test func `A long value is cut, and its controls are dropped`() {
    var week = SmallWeek()
    for value in [String(repeating: "a", count: 200), String(repeating: "a", count: 201), "x\u{7}\u{FEFF}y", "\u{7}"] {
      week.fileFindings.append(
        FileFinding(
          finding: Finding(
            code: "BRS-02", severity: .error, column: "persen", value: value, message: Phrase(id: "a", en: "b")),
          scope: .centre))
    }
    let values = rows(of: "Temuan", in: national(week)).map { $0[8] }
    let whole = String(repeating: "a", count: 200)
    #expect(values == [whole, whole + "…", "xy", ""])
  }
}
