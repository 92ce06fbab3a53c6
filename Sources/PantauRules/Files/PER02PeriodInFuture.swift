import PantauDomain

extension FileCatalogue {
  /// A week that has not begun cannot be reported; kept, it would hide what comes before it.
  static let periodInFuture = FileRule<ReportingWeek>(
    "PER-02", .error,
    title: Phrase(id: "Periode belum dimulai", en: "Period in the future"),
    why: Phrase(
      id: "Baris dari minggu yang akan datang akan menutupi laporan minggu-minggu sebelumnya.",
      en: "A row of a week to come would hide the reports of the weeks before it."),
    remedy: Phrase(
      id: "Perbaiki periodenya, atau kirim setelah minggu itu dimulai.",
      en: "Correct the period, or send it once that week has begun.")
  ) { current, context in
    let week = context.defect.week.map(context.written) ?? context.quoted
    return Remark(
      Phrase(
        id: "Periode \(week) belum dimulai. Minggu ini \(current).",
        en: "The period \(week) has not begun. This week is \(current)."),
      write: current.description)
  }
}
