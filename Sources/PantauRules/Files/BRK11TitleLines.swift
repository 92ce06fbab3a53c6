import PantauDomain

extension FileCatalogue {
  /// Lines above the column names. Told because a data row that slipped above them is not read.
  static let titleLines = FileRule<Int>(
    "BRK-11", .info,
    title: Phrase(id: "Baris judul di atas kolom dilewati", en: "Title lines above the columns skipped"),
    why: Phrase(
      id: "Baris di atas judul kolom tidak dibaca sebagai data.",
      en: "Lines above the column names are not read as data."),
    remedy: Phrase(
      id: "Tidak perlu dikirim ulang, kecuali bila ada data di atas judul kolom.",
      en: "No need to send it again, unless there are data above the column names.")
  ) { count, _ in
    Remark(
      Phrase(
        id: "\(count) baris di atas judul kolom dilewati.",
        en: count == 1
          ? "1 line above the column names was skipped." : "\(count) lines above the column names were skipped."))
  }
}
