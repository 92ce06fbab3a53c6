import PantauDomain

extension FileCatalogue {
  /// The same thing said twice in one file. The later row counts; the earlier one may have been meant for another key.
  static let keyRepeated = FileRule<Int>(
    "BRS-05", .warning,
    title: Phrase(id: "Baris mengulang baris di atasnya", en: "A row repeats one above"),
    why: Phrase(
      id: "Dua baris melaporkan hal yang sama untuk wilayah dan periode yang sama; hanya yang terakhir berlaku.",
      en: "Two rows report the same thing for the same region and period; only the last one counts."),
    remedy: Phrase(
      id: "Hapus baris yang tidak berlaku, atau perbaiki kodenya bila yang dimaksud hal lain.",
      en: "Delete the row that does not count, or correct its code if something else was meant.")
  ) { line, _ in
    Remark(
      Phrase(
        id: "Hal yang sama sudah dilaporkan pada baris \(line). Yang berlaku baris ini.",
        en: "The same was already reported in line \(line). This row counts."),
      mend: Phrase(id: "Hapus salah satu baris", en: "Delete one of the rows"))
  }
}
