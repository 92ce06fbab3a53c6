import PantauDomain

extension FileCatalogue {
  /// Not a week: the row cannot be put in time.
  static let notAPeriod = FileRule<Void>(
    "PER-01", .error,
    title: Phrase(id: "Periode tidak dapat dibaca", en: "Not a period"),
    why: Phrase(
      id: "Tanpa minggu laporan tidak jelas keadaan kapan yang dilaporkan.",
      en: "Without its week it is unclear of what time the row speaks."),
    remedy: Phrase(
      id: "Tulis tahun dan nomor minggu, seperti 2023-W45, atau tanggal di dalam minggu itu.",
      en: "Write year and week number, like 2023-W45, or a date within that week.")
  ) { _, context in
    Remark(
      Phrase(
        id: "Periode \(context.quoted) tidak dapat dibaca. Tulis tahun dan minggu, seperti 2023-W45.",
        en: "The period \(context.quoted) cannot be read. Write year and week, like 2023-W45."),
      mend: Phrase(id: "tahun-Wminggu, seperti 2023-W45", en: "year-Wweek, like 2023-W45"))
  }
}
