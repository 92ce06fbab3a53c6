import PantauDomain

extension StateRule {
  /// More has been paid than the agreement is worth.
  static let nph07PaidTooMuch = StateRule(
    code: "NPH-07", severity: .error, audience: .unit("ITJEN"),
    title: Phrase(id: "Pencairan melebihi nilai NPHD", en: "Paid more than the agreement"),
    why: Phrase(
      id: "Pencairan di atas nilai perjanjian tidak mempunyai dasar, atau angkanya keliru.",
      en: "A payment above the agreed value has no ground, or a figure is wrong."),
    remedy: Phrase(
      id: "Periksa nilai, cair_1, dan cair_2, lalu perbaiki yang keliru.",
      en: "Check nilai, cair_1 and cair_2, and correct what is wrong.")
  ) { view in
    view.grants.compactMap { grant in
      guard let report = grant.report, let value = report.value, report.paid > value else { return nil }
      return Verdict(
        .grant(grant.index),
        id: """
          Pencairan NPHD \(grant.label) berjumlah \(report.paid.rupiah), melebihi nilainya \(value.rupiah). \
          Periksa nilai, cair_1, dan cair_2, lalu perbaiki.
          """,
        en: """
          The payments of the agreement \(grant.label) are \(report.paid.rupiah), more than its value \
          \(value.rupiah). Check nilai, cair_1 and cair_2, and correct them.
          """)
    }
  }
}
