import PantauDomain

extension StateRule {
  /// The day by which goods had to be there is past, and less than needed has come fit for use.
  static let log01NotReceived = StateRule(
    code: "LOG-01", severity: .error, audience: .unit("KPU"),
    title: Phrase(id: "Logistik belum diterima cukup", en: "Goods not received in full"),
    why: Phrase(
      id: "Barang yang kurang atau rusak harus diganti sebelum dibagikan ke TPS.",
      en: "What is short or damaged must be replaced before it goes to the polling stations."),
    remedy: Phrase(
      id: "Minta kekurangan dan pengganti yang rusak kepada KPU, lalu laporkan jumlah yang diterima.",
      en: "Ask the KPU for what is short or damaged, then report how much has come.")
  ) { view in
    view.goods.compactMap { goods in
      guard let receiveBy = goods.receiveBy, receiveBy < view.day,
        view.answers(for: goods.report, due: receiveBy)
      else { return nil }
      let date = receiveBy.written
      guard let report = goods.report else {
        return Verdict(
          .goods(goods.index),
          id: """
            \(goods.label) seharusnya diterima paling lambat \(date), tetapi belum pernah dilaporkan. \
            Laporkan pada formulir logistik.
            """,
          en: """
            \(goods.label) was to be received by \(date) but was never reported. \
            Report it in the form logistik.
            """)
      }
      guard report.usable < report.needed else { return nil }
      return Verdict(
        .goods(goods.index),
        id: """
          \(goods.label): yang diterima dan baik baru \(report.usable.grouped) dari kebutuhan \
          \(report.needed.grouped), tenggat \(date). Minta kekurangannya kepada KPU.
          """,
        en: """
          \(goods.label): only \(report.usable.grouped) of \(report.needed.grouped) needed have come fit for use; \
          they were due by \(date). Ask the KPU for what is short.
          """)
    }
  }
}
