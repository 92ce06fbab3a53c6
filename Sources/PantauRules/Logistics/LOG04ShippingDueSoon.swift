import PantauDomain

extension StateRule {
  /// A region with far islands: the last day to ship is within a week, and nothing says that the goods have left.
  static let log04ShippingDueSoon = StateRule(
    code: "LOG-04", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Logistik wilayah jauh segera harus dikirim", en: "Goods for far places to ship soon"),
    why: Phrase(
      id: "Cuaca dan jadwal kapal dapat menunda pengiriman, jadi keberangkatan perlu dipastikan lebih awal.",
      en: "Weather and ship timetables can delay, so the departure must be settled early."),
    remedy: Phrase(
      id: "Pastikan angkutan dan jadwalnya, lalu isi tanggal_kirim.",
      en: "Settle transport and timetable, then fill in tanggal_kirim.")
  ) { view in
    view.goods.compactMap { goods in
      guard let shipBy = goods.shipBy, shipBy - 7 <= view.day, view.day < shipBy, goods.report?.needed != 0,
        goods.report?.shippedDate == nil, view.answers(for: goods.report, due: shipBy)
      else { return nil }
      let date = shipBy.written
      return Verdict(
        .goods(goods.index),
        id: """
          \(goods.label) harus dikirim paling lambat \(date) karena jarak tempuh wilayah ini. \
          Siapkan pengiriman dan isi tanggal_kirim.
          """,
        en: """
          \(goods.label) must be shipped by \(date) because of this region's distances. \
          Prepare the shipping and fill in tanggal_kirim.
          """)
    }
  }
}
