import PantauDomain

extension StateRule {
  /// A region with far islands: the last day to ship has come, and the goods are not on their way in time.
  static let log03NotShipped = StateRule(
    code: "LOG-03", severity: .error, audience: .unit("KPU"),
    title: Phrase(id: "Logistik wilayah jauh belum dikirim", en: "Goods for far places not shipped"),
    why: Phrase(
      id: "Pengiriman ke pulau memerlukan waktu berhari-hari; yang berangkat terlambat tidak tiba tepat waktu.",
      en: "The way to the islands takes days: what leaves late does not arrive in time."),
    remedy: Phrase(
      id: "Kirim segera dan isi tanggal_kirim; bila batasnya sudah lewat, pakai moda yang lebih cepat.",
      en: "Ship it at once and fill in tanggal_kirim; past the last day, take a faster way.")
  ) { view in
    view.goods.compactMap { goods in
      guard let shipBy = goods.shipBy, shipBy <= view.day, goods.report?.needed != 0,
        view.answers(for: goods.report, due: shipBy)
      else { return nil }
      let date = shipBy.written
      guard let shipped = goods.report?.shippedDate else {
        return Verdict(
          .goods(goods.index),
          id: """
            \(goods.label) harus dikirim paling lambat \(date) karena jarak tempuh wilayah ini, tetapi \
            tanggal kirimnya belum dilaporkan. Kirim segera dan isi tanggal_kirim.
            """,
          en: """
            \(goods.label) had to be shipped by \(date) because of this region's distances, but no date of \
            shipping is reported. Ship it at once and fill in tanggal_kirim.
            """)
      }
      guard shipped > shipBy else { return nil }
      return Verdict(
        .goods(goods.index),
        id: """
          \(goods.label) dikirim \(shipped.written), setelah batas \(date) untuk wilayah ini. \
          Pastikan tetap tiba tepat waktu, misalnya dengan moda yang lebih cepat.
          """,
        en: """
          \(goods.label) is shipped on \(shipped.written), after this region's last day \(date). \
          Make sure that it still arrives in time, for example by a faster way.
          """)
    }
  }
}
