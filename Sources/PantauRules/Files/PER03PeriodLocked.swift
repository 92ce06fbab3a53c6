import PantauDomain

extension FileCatalogue {
  /// Weeks long past take no more rows, so that figures once published stay as they are.
  static let periodLocked = FileRule<ReportingWeek>(
    "PER-03", .error,
    title: Phrase(id: "Periode sudah dikunci", en: "Period locked"),
    why: Phrase(
      id: "Minggu yang sudah lama lewat dikunci agar angka yang sudah diumumkan tidak berubah.",
      en: "Weeks long past are locked, so that figures once published do not change."),
    remedy: Phrase(
      id: "Laporkan keadaan terakhir pada minggu ini; keadaan lama tidak perlu dikirim lagi.",
      en: "Report the present state in this week; the old one need not be sent again.")
  ) { oldestOpen, context in
    let week = context.defect.week.map(context.written) ?? context.quoted
    return Remark(
      Phrase(
        id: "Periode \(week) sudah dikunci. Yang paling lama masih terbuka: \(oldestOpen).",
        en: "The period \(week) is locked. The oldest that is still open is \(oldestOpen)."),
      mend: Phrase(
        id: "Laporkan keadaan terakhir pada minggu ini", en: "Report the present state in this week"))
  }
}
