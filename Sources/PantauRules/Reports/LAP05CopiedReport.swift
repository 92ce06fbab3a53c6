import PantauDomain

extension StateRule {
  /// Every row of the period, five at least, stood word for word in both of the two latest earlier periods.
  static let lap05CopiedReport = StateRule(
    code: "LAP-05", severity: .warning, audience: .unit("PUSDATIN"),
    title: Phrase(id: "Laporan sama persis tiga kali", en: "The same report three times"),
    why: Phrase(
      id: "Laporan yang disalin dari minggu sebelumnya mungkin tidak menggambarkan keadaan sebenarnya.",
      en: "A report that is copied from earlier weeks may not show how things stand."),
    remedy: Phrase(
      id: "Pastikan isinya masih sesuai keadaan, lalu kirim baris yang berubah.",
      en: "Make sure that it still holds, and send the rows that have changed.")
  ) { view in
    let prints = view.state.prints
    guard prints.count >= 3, prints[0].week == view.moment.week, prints[0].rows.count >= 5,
      prints[0].rows.isSubset(of: prints[1].rows), prints[0].rows.isSubset(of: prints[2].rows)
    else { return [] }
    return [
      Verdict(
        .report,
        id: """
          Semua baris laporan periode \(prints[0].week) sama persis dengan periode \(prints[2].week) dan \
          \(prints[1].week). Pastikan isinya masih sesuai keadaan, lalu kirim perubahannya.
          """,
        en: """
          All rows of the report for period \(prints[0].week) are the same as in \(prints[2].week) and \
          \(prints[1].week). Make sure that they still hold, and send what has changed.
          """)
    ]
  }
}
