import PantauDomain

extension FileCatalogue {
  /// Two columns of one name may say two things; which one counts must not be guessed.
  static let columnTwice = FileRule<Void>(
    "BRK-06", .error,
    title: Phrase(id: "Kolom ada dua kali", en: "A column stands twice"),
    why: Phrase(
      id: "Dua kolom dengan nama yang sama dapat berisi hal yang berbeda; tidak jelas mana yang berlaku.",
      en: "Two columns of the same name may hold different things; it is unclear which one counts."),
    remedy: Phrase(
      id: "Sisakan satu kolom saja, lalu kirim lagi.", en: "Keep only one of the columns, and send it again.")
  ) { _, context in
    Remark(
      Phrase(
        id: "Kolom \(context.column) ada dua kali.", en: "The column \(context.column) stands twice."),
      mend: Phrase(id: "Hapus salah satu kolom \(context.column)", en: "Delete one of the columns \(context.column)"))
  }
}
