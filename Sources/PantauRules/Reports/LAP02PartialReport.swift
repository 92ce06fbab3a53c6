import PantauDomain

extension StateRule {
  /// The deadline is past and only some of the forms that the office owes are there.
  static let lap02PartialReport = StateRule(
    code: "LAP-02", severity: .warning, audience: .unit("PUSDATIN"),
    title: Phrase(id: "Laporan belum lengkap", en: "Report incomplete"),
    why: Phrase(
      id: "Formulir yang tidak dikirim membuat sebagian keadaan wilayah tidak diketahui.",
      en: "A form that is not sent leaves a part of the region unknown."),
    remedy: Phrase(
      id: "Kirim formulir yang kurang, masing-masing paling sedikit satu baris.",
      en: "Send the missing forms, at least one row each.")
  ) { view in
    guard view.compliance.status == .partial else { return [] }
    let missing = names(view.compliance.missing)
    return [
      Verdict(
        .report,
        id: """
          Laporan periode \(view.moment.week) belum lengkap dan batas waktunya sudah lewat. \
          Kirim formulir yang kurang: \(missing).
          """,
        en: """
          The report for period \(view.moment.week) is incomplete and its deadline is past. \
          Send the missing forms: \(missing).
          """)
    ]
  }
}
