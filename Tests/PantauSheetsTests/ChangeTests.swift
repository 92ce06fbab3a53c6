import PantauDomain
import PantauSheets
import Testing

@Suite struct ChangeTests {
  private func changes(_ week: SmallWeek) -> [String] {
    rows(of: "Perubahan", in: WorkbookMaker(week.consolidation).workbook(for: .national))
      .map { row in ([row[0]] + row[3...]).joined(separator: " | ") }
  }

  @Test func `Changes stand by region, then light, stages, documents, grants, obstacles`() {
    #expect(
      changes(.eventful) == [
        "73 | Lampu | hijau | kuning | memburuk",
        "73 | Hambatan 1 |  | baru | memburuk",
        "73.09 | Lampu | hijau | merah | memburuk",
        "73.10 | Lampu | kuning | merah | memburuk",
        "73.10 | Tahapan PM01 | berjalan 70% | terkendala 75,5% | membaik",
        "73.10 | Dokumen DH01 | proses | ada | membaik",
        "73.10 | NPHD pilkada2024 KPU | sepakat | ditandatangani | membaik",
        "73.10 | Hambatan 2 | baru | ditangani | membaik",
        "91 | Lampu | hijau | merah | memburuk",
        "91.03 | Lampu | hijau | merah | memburuk",
      ])
  }

  @Test func `The first monitored week has no change of light`() {
    var first = SmallWeek("2023-W40")
    first.lights[SmallCountry.maros] = .red
    #expect(changes(first) == [])
    var second = SmallWeek("2023-W41")
    second.lights[SmallCountry.maros] = .red
    #expect(changes(second) == ["73.09 | Lampu | hijau | merah | memburuk"])
  }

  @Test func `What is not required does not change`() {
    var week = SmallWeek()
    week.earlier[SmallCountry.papua].grants[0] = GrantReport(cycle: 1, recipient: .kpu, status: .agreed)
    week.current[SmallCountry.papua].grants[0] = GrantReport(cycle: 1, recipient: .kpu, status: .signed)
    week.earlier[SmallCountry.maros].documents[3] = DocumentReport(document: 3, status: .missing)
    week.current[SmallCountry.maros].documents[3] = DocumentReport(document: 3, status: .present)
    #expect(changes(week) == [])
  }

  @Test func `Hundredths of a percent are told as they are`() {
    var week = SmallWeek()
    week.earlier[SmallCountry.maros].stages[0] = StageReport(stage: 0, status: .running, percent: 7505)
    week.current[SmallCountry.maros].stages[0] = StageReport(stage: 0, status: .running, percent: 33)
    #expect(changes(week) == ["73.09 | Tahapan PM01 | berjalan 75,05% | berjalan 0,33% | memburuk"])
  }
}
