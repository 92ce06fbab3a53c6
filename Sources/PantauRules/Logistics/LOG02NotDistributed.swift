import PantauDomain

extension StateRule {
  /// The day by which goods had to be at the polling stations has come, and less than needed is distributed.
  static let log02NotDistributed = StateRule(
    code: "LOG-02", severity: .error, audience: .unit("KPU"),
    title: Phrase(id: "Logistik belum terdistribusi", en: "Goods not distributed"),
    why: Phrase(
      id: "Pemungutan suara tidak dapat berjalan di TPS yang logistiknya belum tiba.",
      en: "There is no voting at a polling station whose goods have not come."),
    remedy: Phrase(
      id: "Selesaikan distribusi, lalu laporkan jumlahnya pada terdistribusi.",
      en: "Distribute the rest, then report under terdistribusi how much.")
  ) { view in
    view.goods.compactMap { goods in
      guard let deliverBy = goods.deliverBy, deliverBy <= view.day, view.answers(for: goods.report, due: deliverBy)
      else { return nil }
      let date = deliverBy.written
      guard let report = goods.report else {
        return Verdict(
          .goods(goods.index),
          id: """
            \(goods.label) seharusnya tiba di TPS paling lambat \(date), tetapi belum pernah \
            dilaporkan. Laporkan pada formulir logistik.
            """,
          en: """
            \(goods.label) was to be at the polling stations by \(date) but was never reported. \
            Report it in the form logistik.
            """)
      }
      let distributed = report.distributed ?? 0
      guard distributed < report.needed else { return nil }
      return Verdict(
        .goods(goods.index),
        id: """
          \(goods.label): baru terdistribusi \(distributed.grouped) dari kebutuhan \(report.needed.grouped), tenggat \
          \(date). Selesaikan distribusi hari ini dan laporkan.
          """,
        en: """
          \(goods.label): only \(distributed.grouped) of \(report.needed.grouped) needed are distributed; they were \
          due by \(date). Distribute the rest today and report it.
          """)
    }
  }
}
