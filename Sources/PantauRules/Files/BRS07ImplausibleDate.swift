import PantauDomain

extension FileCatalogue {
  /// A date that can be read but hardly be meant: mostly a slip in the year.
  static let implausibleDate = FileRule<Implausible>(
    "BRS-07", .warning,
    title: Phrase(id: "Tanggal tidak wajar", en: "Implausible date"),
    why: Phrase(
      id: "Tanggal terlalu jauh dari periode laporan, atau belum terjadi padahal kolomnya untuk yang sudah terjadi.",
      en: "The date is too far from the reporting week, or has not come yet in a column for what has happened."),
    remedy: Phrase(
      id: "Periksa tahun dan urutan hari/bulan; bila salah, kirim baris yang benar.",
      en: "Check the year and the order of day and month; if it is wrong, send the right row.")
  ) { reason, context in
    switch reason {
    case .farFromPeriod:
      Remark(
        Phrase(
          id: "Tanggal \(context.quoted) lebih dari 5 tahun dari periode laporan. Periksa tahunnya.",
          en: "The date \(context.quoted) is more than 5 years from the reporting week. Check the year."))
    case .afterToday:
      Remark(
        Phrase(
          id: "Tanggal \(context.quoted) belum terjadi. Kolom \(context.column) untuk hal yang sudah terjadi.",
          en: "The date \(context.quoted) has not come yet. \(context.column) is for what has happened."))
    }
  }
}
