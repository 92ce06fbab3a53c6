import PantauDomain

extension StateRule {
  /// An agreement is reported as not signed in time, and the region does not say why.
  static let nph02NoReason = StateRule(
    code: "NPH-02", severity: .warning, audience: .unit("BINAKEUDA"),
    title: Phrase(id: "NPHD terlambat tanpa kode kendala", en: "Late agreement without a reason"),
    why: Phrase(
      id: "Kementerian hanya dapat membantu bila penyebab keterlambatan diketahui.",
      en: "The ministry can help only where it knows what holds the agreement up."),
    remedy: Phrase(
      id: "Isi kode_kendala dengan penyebab yang paling sesuai.",
      en: "Fill in kode_kendala with the reason that fits best.")
  ) { view in
    view.grants.compactMap { grant in
      guard grant.daysUnsigned(in: view) != nil, let report = grant.report, report.issue == nil else { return nil }
      return Verdict(
        .grant(grant.index),
        id: """
          NPHD \(grant.label) terlambat ditandatangani tanpa kode kendala. \
          Isi kode_kendala dengan penyebab yang paling sesuai.
          """,
        en: "The agreement \(grant.label) is late without a reason. Fill in kode_kendala with the one that fits best.")
    }
  }
}
