import PantauDomain

extension StateRule {
  /// All forms are there, but the last of them arrived after the deadline.
  static let lap03LateReport = StateRule(
    code: "LAP-03", severity: .warning, audience: .unit("PUSDATIN"),
    title: Phrase(id: "Laporan terlambat", en: "Report late"),
    why: Phrase(
      id: "Laporan yang terlambat tidak ikut dalam rekap yang dibaca pimpinan pada akhir minggu.",
      en: "A late report misses the summary that is read at the end of the week."),
    remedy: Phrase(
      id: "Periode berikutnya, kirim semua formulir sebelum batas waktu.",
      en: "Next period, send all forms before the deadline.")
  ) { view in
    guard view.compliance.status == .late, let completed = view.compliance.completed else { return [] }
    let zone = view.region.zone
    let (arrived, deadline) = (completed.written(in: zone), view.deadline.written(in: zone))
    return [
      Verdict(
        .report,
        id: """
          Laporan periode \(view.moment.week) baru lengkap pada \(arrived), setelah batas waktu \(deadline). \
          Periode berikutnya, kirim semua formulir sebelum batas waktu.
          """,
        en: """
          The report for period \(view.moment.week) was complete only at \(arrived), after the deadline \
          \(deadline). Next period, send all forms before the deadline.
          """)
    ]
  }
}
