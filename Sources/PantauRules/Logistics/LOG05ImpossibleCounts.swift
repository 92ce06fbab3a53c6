import PantauDomain

extension StateRule {
  /// More is damaged than was received, or more distributed than was fit for use.
  static let log05ImpossibleCounts = StateRule(
    code: "LOG-05", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Jumlah logistik tidak mungkin", en: "Impossible counts of goods"),
    why: Phrase(
      id: "Jumlah yang tidak mungkin menyembunyikan kekurangan yang sebenarnya.",
      en: "Counts that cannot be hide what is really short."),
    remedy: Phrase(
      id: "Hitung ulang, lalu perbaiki diterima, rusak, dan terdistribusi.",
      en: "Count again, then correct diterima, rusak and terdistribusi.")
  ) { view in
    view.goods.compactMap { goods in
      guard let report = goods.report else { return nil }
      let (damaged, distributed) = (report.damaged ?? 0, report.distributed ?? 0)
      if damaged > report.received {
        return Verdict(
          .goods(goods.index),
          id: """
            \(goods.label): rusak \(damaged.grouped) melebihi diterima \(report.received.grouped). \
            Hitung ulang, lalu perbaiki.
            """,
          en: """
            \(goods.label): \(damaged.grouped) damaged is more than \(report.received.grouped) received. \
            Count again and correct it.
            """)
      }
      guard distributed > report.usable else { return nil }
      return Verdict(
        .goods(goods.index),
        id: """
          \(goods.label): terdistribusi \(distributed.grouped) melebihi yang diterima dan baik \
          \(report.usable.grouped). Hitung ulang, lalu perbaiki.
          """,
        en: """
          \(goods.label): \(distributed.grouped) distributed is more than \(report.usable.grouped) received fit for \
          use. Count again and correct it.
          """)
    }
  }
}
