import PantauDomain
import PantauGrid

extension Page {
  static let logistics = Page.list(
    "Logistik", title: "Logistik pemilihan",
    about: "Satu baris per wilayah dan barang yang wajib: kebutuhan, penerimaan, kerusakan, dan distribusinya.",
    whenEmpty: "Tidak ada logistik yang dipantau pada pekan ini.",
    notes: [
      "Kurang = Kebutuhan − (Diterima − Rusak). Tenggat kirim = tenggat di TPS dikurangi waktu tempuh kapal."
    ],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Siklus"), Column("Kode barang"),
      Column("Barang", width: 28, wraps: true), Column("Kebutuhan"), Column("Diterima"), Column("Rusak"),
      Column("Terdistribusi"), Column("Kurang"), Column("Tenggat kirim"), Column("Tanggal kirim"), Column("Temuan"),
    ]
  ) { context in
    Rows(context.cut(context.index.goods)) { context.goodsRow($0.item, of: $0.region) }
  }
}

extension PageContext {
  fileprivate func goodsRow(_ item: Int, of region: Int) -> [TonedCell] {
    let goods = checklist.goods[item]
    let report = consolidation.history.current[region].goods[item]
    let leadTime = moment.registry.regions[region].leadTime ?? 0
    let shortfall = report.map(\.shortfall)
    return index.place(of: region) + [
      .text(checklist.cycles[goods.cycle].code), .text(goods.code), .text(goods.name), .number(report?.needed),
      .number(report?.received), .number(report?.damaged), .number(report?.distributed),
      shortfall.map { TonedCell(.number($0), $0 > 0 ? .attention : .plain) } ?? .empty,
      .date(goods.deliverBy.map { $0 - leadTime }), .date(report?.shippedDate),
      .text(index.findings[region].codes(of: .goods(item))),
    ]
  }
}

extension GoodsReport {
  /// Never below 0; the largest number where absurd reports pass it.
  fileprivate var shortfall: Int64 {
    let (shortfall, overflows) = needed.subtractingReportingOverflow(usable)
    return overflows ? .max : max(0, shortfall)
  }
}
