import PantauDomain

extension StateRule {
  /// The deadline is past and none of the forms that the office owes is there.
  static let lap01NoReport = StateRule(
    code: "LAP-01", severity: .error, audience: .unit("PUSDATIN"),
    title: Phrase(id: "Belum ada laporan", en: "No report"),
    why: Phrase(
      id: "Tanpa laporan, kementerian tidak mengetahui keadaan wilayah itu dan tidak dapat membantu.",
      en: "Without a report the ministry does not know how the region stands and cannot help."),
    remedy: Phrase(
      id: "Kirim semua formulir wajib sekarang juga; yang terlambat tetap diterima sampai periodenya dikunci.",
      en: "Send all required forms now; late ones are accepted too, until the period is locked.")
  ) { view in
    guard view.compliance.status == .absent else { return [] }
    let week = view.moment.week
    let deadline = view.deadline.written(in: view.region.zone)
    return [
      Verdict(
        .report,
        id: """
          Belum ada formulir wajib yang diterima untuk periode \(week), padahal batas waktunya \(deadline). \
          Kirim segera: \(names(view.compliance.missing)).
          """,
        en: """
          No required form has arrived for period \(week), which was due \(deadline). \
          Send at once: \(names(view.compliance.missing)).
          """)
    ]
  }
}

/// `tahapan, dokumen`
func names(_ forms: [Form]) -> String { forms.map(\.rawValue).joined(separator: ", ") }
