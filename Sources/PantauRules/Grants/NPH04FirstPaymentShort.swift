import PantauDomain

extension StateRule {
  /// The working days for the first payment are over, and less than the agreed share of the value has been paid.
  static let nph04FirstPaymentShort = StateRule(
    code: "NPH-04", severity: .error, audience: .unit("ITJEN"),
    title: Phrase(id: "Pencairan tahap 1 kurang", en: "First payment short"),
    why: Phrase(
      id: "Penerima hibah tidak dapat memulai pekerjaan tanpa pencairan tahap pertama.",
      en: "The recipient cannot begin its work without the first payment."),
    remedy: Phrase(
      id: "Cairkan kekurangan tahap 1, lalu laporkan cair_1 dan tanggal_cair_1.",
      en: "Pay what is short of the first payment, then report cair_1 and tanggal_cair_1.")
  ) { view in
    view.grants.compactMap { grant in
      guard let report = grant.signed, let value = report.value, let date = report.date,
        let percent = grant.item.firstPaymentPercent, let workingDays = grant.item.firstPaymentWorkingDays,
        report.firstPaymentIsBelow(percent: percent, of: value)
      else { return nil }
      let payBy = view.checklist.calendar.day(workingDays, workingDaysAfter: date)
      guard payBy < view.day else { return nil }
      let paid = (report.firstPayment ?? 0).rupiah
      return Verdict(
        .grant(grant.index),
        id: """
          Pencairan tahap 1 NPHD \(grant.label) baru \(paid), kurang dari \(percent)% nilai \(value.rupiah), padahal \
          batas waktunya \(payBy.written). Cairkan kekurangannya, lalu laporkan.
          """,
        en: """
          The first payment of the agreement \(grant.label) is only \(paid), less than \(percent)% of its value \
          \(value.rupiah), and was due on \(payBy.written). Pay what is short, then report it.
          """)
    }
  }
}
