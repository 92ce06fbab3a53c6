import PantauDomain
import PantauGrid

extension Page {
  static let provinces = Page.list(
    "Provinsi", title: "Rekapitulasi provinsi",
    about: "Satu baris per provinsi: kantor provinsi dan kantor kabupaten/kota di bawahnya dijumlahkan.",
    whenEmpty: "Tidak ada provinsi dalam daftar wilayah.",
    notes: ["Lampu provinsi adalah lampu terberat di antara wilayahnya. Baris terakhir adalah jumlah nasional."],
    columns: [
      Column("Kode"), Column("Provinsi"), Column("Lampu"), Column("Kantor"), Column("Lengkap"), Column("Terlambat"),
      Column("Sebagian"), Column("Belum"), Column("Menunggu"), Column("Kepatuhan %", graphic: .bar(.good)),
      Column("Dokumen wajib"), Column("Dokumen ada"), Column("Kelengkapan %", graphic: .bar(.good)),
      Column("Tahapan lewat tenggat"), Column("NPHD wajib"), Column("NPHD ditandatangani"), Column("Hambatan terbuka"),
      Column("Hambatan tinggi+"), Column("Logistik bermasalah"),
    ]
  ) { context in
    let provinces = context.moment.registry.provinces
    let rows: [Int?] = provinces.isEmpty ? [] : provinces + [nil]
    return Rows(rows) { province in
      province.map { context.provinceRow($0) } ?? context.totalRow()
    }
  }
}

extension PageContext {
  fileprivate func provinceRow(_ province: Int) -> [TonedCell] {
    let region = moment.registry.regions[province]
    let below = moment.registry.indices(in: region.code)
    let light = consolidation.assessments[below].map(\.light).max { $0.gravity < $1.gravity } ?? .grey
    let goods = index.findings[below].reduce(0) { $0 + $1.goodsInTrouble }
    let numbers = FigureSum(index.figures[below]).cells(goodsInTrouble: goods)
    return [.text(index.labels[province].code), .text(region.name), .text(light.word, light.tone)] + numbers
  }

  /// Formulas over the rows above; shares are of the totals beside them.
  fileprivate func totalRow() -> [TonedCell] {
    func above(_ column: String) -> String { "SUM(\(column){first}:\(column){above})" }
    func share(_ part: String, of whole: String) -> String { "\(part){row}/\(whole){row}" }
    let goods = index.findings[regions].reduce(0) { $0 + $1.goodsInTrouble }
    let numbers = zip("DEFGHIJKLMNOPQRS", sum.cells(goodsInTrouble: goods)).map { column, computed -> TonedCell in
      switch computed.cell {
      case .number(let number):
        TonedCell(.formula(above(String(column)), value: Double(number), asPercent: false), .strong)
      case .percent(let fraction):
        TonedCell(
          .formula(column == "J" ? share("E", of: "D") : share("L", of: "K"), value: fraction, asPercent: true), .strong
        )
      default: .empty
      }
    }
    return [.empty, .text("Total", .strong), .empty] + numbers
  }
}

extension FigureSum {
  /// Kantor to Logistik bermasalah.
  fileprivate func cells(goodsInTrouble: Int) -> [TonedCell] {
    [
      .count(offices), .count(self[.complete]), .count(self[.late]), .count(self[.partial]), .count(self[.absent]),
      .count(self[.waiting]), .percent(compliance), .count(documentsRequired), .count(documentsPresent),
      .percent(completeness), .count(stagesOverdue), .count(grantsRequired), .count(grantsSigned),
      .count(obstaclesOpen), .count(obstaclesHigh), .count(goodsInTrouble),
    ]
  }
}
