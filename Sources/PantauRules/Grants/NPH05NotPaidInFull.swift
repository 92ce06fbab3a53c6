import PantauDomain

extension StateRule {
  /// The date for full payment is past, and both payments together are less than the value.
  static let nph05NotPaidInFull = StateRule(
    code: "NPH-05", severity: .error, audience: .unit("ITJEN"),
    title: Phrase(id: "NPHD belum cair seluruhnya", en: "Agreement not paid in full"),
    why: Phrase(
      id: "Dana yang belum cair seluruhnya dapat menghentikan tahapan menjelang pemungutan suara.",
      en: "Money that is not paid in full can stop the stages shortly before voting day."),
    remedy: Phrase(
      id: "Cairkan kekurangannya, lalu laporkan cair_2 dan tanggal_cair_2.",
      en: "Pay what is short, then report cair_2 and tanggal_cair_2.")
  ) { view in
    view.grants.compactMap { grant in
      guard let report = grant.signed, let value = report.value, let payBy = grant.item.payInFullBy,
        payBy < view.day, report.paid < value
      else { return nil }
      return Verdict(
        .grant(grant.index),
        id: """
          NPHD \(grant.label) baru cair \(report.paid.rupiah) dari \(value.rupiah), padahal harus lunas \
          \(payBy.written). Cairkan kekurangannya, lalu laporkan.
          """,
        en: """
          Of the agreement \(grant.label) only \(report.paid.rupiah) of \(value.rupiah) is paid; it was due in full \
          on \(payBy.written). Pay what is short, then report it.
          """)
    }
  }
}
