import PantauDomain
import PantauGrid
import Testing

@testable import PantauIntake

@Suite struct CorrectionWorkbookTests {
  private let header = "Kode Wilayah,periode,kode_dokumen,status_dokumen,catatan"

  private func workbook(
    _ text: String, headerLine: Int = 1, form: Form = .documents, scope: Scope = .centre, _ findings: [Finding] = []
  ) -> Workbook {
    let table = table(text)
    let head = table.records.first { $0.line == headerLine }.map(table.texts(of:)) ?? []
    let written = WrittenTable(form: form, header: head) { take in
      for record in table.records where record.line > headerLine { take(record, table) }
    }
    let arrival = Instant(iso: "2023-11-12T20:00:00+07:00") ?? Instant(seconds: 0)
    let submission = CorrectedSubmission(
      number: 7, file: "73.10/a.csv", scope: scope, arrival: arrival, created: arrival, lockWeeks: 2)
    return correctionWorkbook(
      of: written, submission, findings: findings, vocabulary: SmallWorld.vocabulary, registry: SmallWorld.registry)
  }

  private func entry(_ workbook: Workbook) throws -> EntrySheet {
    guard case .entry(let sheet) = try #require(workbook.sheets.first) else { throw NoEntry() }
    return sheet
  }

  private struct NoEntry: Error {}

  private func rows(_ sheet: EntrySheet) -> [[EntryCell]] {
    var rows: [[EntryCell]] = []
    sheet.rows { rows.append($0) }
    return rows
  }

  private func fault(
    _ code: String, line: Int, column: String?, _ message: String = "Salah.", severity: Severity = .error
  ) -> Finding {
    Finding(
      code: FindingCode(code), severity: severity, line: line, column: column,
      message: Phrase(id: message, en: "Wrong."), suggestion: Phrase(id: "Betulkan", en: "Correct it"))
  }

  @Test func `The bad cell is red with the sentence, and all others are as they were sent`() throws {
    let text = "\(header)\n73.10,2023-W45,PM01,hampir, 007 \n'73.09,x,PM01,selesai,=1+1"
    let sheet = try entry(workbook(text, [fault("BRS-03", line: 2, column: "status_dokumen")]))
    #expect(
      sheet.columns.map(\.header.text) == [
        "Kode Wilayah", "periode", "kode_dokumen", "status_dokumen", "catatan", "Yang harus diperbaiki",
      ])
    let rows = rows(sheet)
    #expect(
      rows.map { $0.map(\.text) } == [
        ["73.10", "2023-W45", "PM01", "hampir", " 007 ", "Salah. → Betulkan"],
        ["'73.09", "x", "PM01", "selesai", "=1+1", ""],
      ])
    #expect(rows[0][3] == EntryCell("hampir", .bad, remark: "Salah. → Betulkan"))
    #expect(rows.joined().count { $0.tone != .plain } == 1)
  }

  @Test func `A missing value is red in a cell that the row does not have`() throws {
    let sheet = try entry(
      workbook("\(header)\n73.10,2023-W45,PM01", [fault("BRS-01", line: 2, column: "status_dokumen")]))
    #expect(rows(sheet)[0].map(\.tone) == [.plain, .plain, .plain, .bad, .plain, .plain])
  }

  @Test func `All that is wrong with a cell and a row is said`() throws {
    let findings = [
      fault("WIL-01", line: 2, column: "kode_wilayah", "Satu."),
      fault("WIL-04", line: 2, column: "kode_wilayah", "Dua."),
      fault("BRS-03", line: 2, column: "status_dokumen", "Tiga."),
      fault("BRS-07", line: 2, column: "catatan", severity: .warning),
    ]
    let row = rows(try entry(workbook("\(header)\nx,2023-W45,PM01,hampir,", findings)))[0]
    #expect(row[0].remark == "Satu. → Betulkan\nDua. → Betulkan")
    #expect(row[4].tone == .plain)
    #expect(row[5].text.split(separator: "\n").count == 3)
  }

  @Test func `Fields beyond the header stand behind the last column, where they are still too many`() throws {
    let text = "\(header)\n73.10,2023-W45,PM01,belum,satu, dua\n73.10,2023-W45,PM01,belum,tiga"
    let sheet = try entry(workbook(text, [fault("BRS-04", line: 2, column: nil)]))
    #expect(sheet.columns.map(\.header.text).suffix(2) == ["Yang harus diperbaiki", ""])
    let rows = rows(sheet)
    #expect(rows[0][6] == EntryCell(" dua", .bad, remark: "Salah. → Betulkan"))
    #expect(rows[1].count == 6)
  }

  @Test func `Titles, blank lines and repeated headers are left out; notes stay`() throws {
    let text =
      "LAPORAN,,\n\(header),\n,,,,\n73.10,2023-W45,PM01,belum,\n"
      + "KODE_WILAYAH,Periode,kode dokumen,status dokumen,catatan\nJumlah,1"
    let sheet = try entry(workbook(text, headerLine: 2))
    #expect(sheet.columns.count == 6)
    #expect(rows(sheet).map { $0[0].text } == ["73.10", "Jumlah"])
  }

  @Test func `A correction that is corrected again has one column of reasons`() throws {
    let text = "\(header),YANG HARUS DIPERBAIKI\n73.10,2023-W45,PM01,hampir,x,lama,lebih"
    let findings = [fault("BRS-04", line: 2, column: nil), fault("BRS-03", line: 2, column: "status_dokumen")]
    let sheet = try entry(workbook(text, findings))
    #expect(sheet.columns.count == 7)
    #expect(rows(sheet)[0].map(\.text)[4...] == ["x", "Salah. → Betulkan\nSalah. → Betulkan", "lebih"])
  }

  @Test func `A missing column is offered to be filled in`() throws {
    let sheet = try entry(workbook("kode_wilayah,Kode tahap,status_dokumen\n73.10,PM01,belum"))
    let texts = sheet.columns.map(\.header.text)
    #expect(
      texts == ["kode_wilayah", "Kode tahap", "status_dokumen", "periode", "kode_dokumen", "Yang harus diperbaiki"])
    #expect(sheet.columns.map(\.header.tone) == [.plain, .plain, .plain, .bad, .bad, .plain])
    let row = rows(sheet)[0]
    #expect(row.map(\.tone) == [.plain, .plain, .plain, .bad, .bad, .plain])
    #expect(row[5].text == "Isi kolom wajib: periode, kode_dokumen")
  }

  @Test func `A repeated header that was held for what stands beyond it is shown`() throws {
    let sheet = try entry(workbook("\(header)\n\(header),lebih", [fault("BRS-04", line: 2, column: nil)]))
    #expect(rows(sheet).map { $0.map(\.text) }.map(\.last) == ["lebih"])
  }

  @Test func `Columns that stand twice are both red`() throws {
    let sheet = try entry(
      workbook("kode_wilayah,periode,kode_dokumen,status_dokumen,Status Dokumen,catatan,catatan\n73.10"))
    #expect(sheet.columns.map(\.header.tone) == [.plain, .plain, .plain, .bad, .bad, .plain, .plain, .plain])
  }

  @Test func `Words, regions of the sender and open periods are offered`() throws {
    let office = try #require(RegionCode("73"))
    let sheet = try entry(workbook("\(header)\n73.10", scope: .office(office)))
    func offered(_ column: Int) -> [String]? { sheet.columns[column].choices.map { sheet.choices[$0].values } }
    #expect(offered(0) == ["73", "73.08", "73.09", "73.10"])
    #expect(offered(1) == ["2023-W45", "2023-W44", "2023-W43"])
    #expect(offered(2) == ["DH05", "DK-B04-2024"])
    #expect(offered(3) == ["belum", "proses", "ada", "tidak_perlu"])
    #expect(offered(4) == nil)
  }

  @Test(arguments: [50_000, 50_001]) func `Of a long file only what was held is shown, and that is said`(count: Int)
    throws
  {
    let lines = (0..<count).map { "73.10,2023-W45,PM01,belum,\($0)" }.joined(separator: "\n")
    let made = workbook("\(header)\n\(lines)", [fault("BRS-03", line: 9, column: "status_dokumen")])
    let rows = rows(try entry(made))
    #expect(rows.count == (count == 50_000 ? count : 1))
    guard case .page(let guide) = made.sheets[1] else { throw NoEntry() }
    let isSaid = guide.blocks.contains {
      if case .paragraph(let text) = $0 { text.contains("hanya baris yang ditahan") } else { false }
    }
    #expect(isSaid == (count > 50_000))
  }
}
