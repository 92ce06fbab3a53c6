import PantauDomain
import PantauGrid
import PantauSheets
import Testing

@Suite struct EditionTests {
  private let maker = WorkbookMaker(SmallWeek.eventful.consolidation)

  @Test func `Every edition has its file`() {
    #expect(
      maker.editions.map(maker.path) == [
        "nasional/Sipantau_Nasional_2023-W45.xlsx", "provinsi/73_Sulawesi_Selatan_2023-W45.xlsx",
        "provinsi/91_Papua_2023-W45.xlsx", "unit/POLDAGRI_2023-W45.xlsx", "unit/BINAKEUDA_2023-W45.xlsx",
        "unit/BMKG_2023-W45.xlsx",
      ])
  }

  @Test func `Sheets stand in the order of the national workbook`() {
    let all = [
      "Ringkasan", "Provinsi", "Kabupaten-Kota", "Kepatuhan", "Tahapan", "Tahapan Bermasalah", "Dokumen",
      "Dokumen Kurang", "NPHD", "Logistik", "Hambatan", "Aktivitas", "Perubahan", "Tren", "Temuan", "Keterangan",
    ]
    #expect(sheets(.national) == all)
    #expect(sheets(.unit(0)) == all)
    #expect(sheets(.province(SmallCountry.papua)) == all.filter { $0 != "Provinsi" })
    #expect(sheets(.unit(1)) == ["Ringkasan", "NPHD", "Hambatan", "Keterangan"])
  }

  @Test func `A province sees its own rows only`() {
    let workbook = maker.workbook(for: .province(SmallCountry.papua))
    for name in sheets(.province(SmallCountry.papua)) where !["Tren", "Ringkasan", "Keterangan"].contains(name) {
      let codes = rows(of: name, in: workbook).map { $0[0] }
      #expect(codes.allSatisfy { $0.hasPrefix("91") }, "\(name)")
    }
    #expect(rows(of: "Tren", in: workbook).map { Array($0.prefix(6)) }.last == ["2023-W45", "0", "0", "0", "2", "0"])
    #expect(rows(of: "Kabupaten-Kota", in: workbook).map { $0[0] } == ["91", "91.03"])
  }

  @Test func `A province's findings are those of its folders and of its regions`() {
    #expect(rows(of: "Temuan", in: maker.workbook(for: .province(SmallCountry.south))).map { $0[0] } == ["BRS-02"])
    #expect(
      rows(of: "Temuan", in: maker.workbook(for: .national)).map { "\($0[2]) \($0[3])" } == [
        "73.10 Kabupaten Pangkajene dan Kepulauan", "pusat Pusat", " ",
      ])
  }

  @Test func `A unit hears of its categories and of what names it`() {
    #expect(rows(of: "Hambatan", in: maker.workbook(for: .unit(0))).map { $0[0] } == ["73", "73.10"])
    #expect(rows(of: "Hambatan", in: maker.workbook(for: .unit(1))).map { $0[0] } == ["73"])
    #expect(rows(of: "Hambatan", in: maker.workbook(for: .unit(2))).map { $0[0] } == ["73.10"])
  }

  @Test func `Lists that share their rows have the same ones`() {
    let national = maker.workbook(for: .national)
    var shared: [String] = []
    for edition in maker.editions {
      let workbook = maker.workbook(for: edition)
      for case .list(let list) in workbook.sheets {
        if case .province = edition {
          #expect(list.sharedRows == nil)
        } else if list.sharedRows != nil {
          #expect(list.sharedRows == list.name)
          #expect(rows(of: list.name, in: workbook) == rows(of: list.name, in: national))
          shared.append("\(edition) \(list.name)")
        }
      }
    }
    #expect(shared.count { $0.hasPrefix("national ") } == 14)
    #expect(shared.count { $0.hasPrefix("unit(0) ") } == 14)
    // Their Hambatan is a choice.
    #expect(shared.filter { $0.hasPrefix("unit(1) ") || $0.hasPrefix("unit(2) ") } == ["unit(1) NPHD"])
  }

  @Test func `Links lead to sheets that are there, and charts draw from them`() {
    for edition in maker.editions {
      let workbook = maker.workbook(for: edition)
      let names = Set(workbook.sheets.map(\.name))
      for case .page(let page) in workbook.sheets {
        for target in targets(of: page) { #expect(names.contains(target), "\(edition): \(target)") }
      }
    }
  }

  private func sheets(_ edition: Edition) -> [String] { maker.workbook(for: edition).sheets.map(\.name) }

  private func targets(of page: PageSheet) -> [String] {
    page.blocks.flatMap { block -> [String] in
      switch block {
      case .table(_, _, let rows):
        rows.joined().compactMap { if case .jump(_, let sheet) = $0.cell { sheet } else { nil } }
      case .charts(let charts, _):
        charts.flatMap(\.series).flatMap { [$0.categories, $0.values] }
          .compactMap { if case .list(let sheet, _) = $0.place { sheet } else { nil } }
      default: []
      }
    }
  }
}
