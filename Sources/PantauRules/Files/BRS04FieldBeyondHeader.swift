import PantauDomain

extension FileCatalogue {
  /// More fields than columns: from some comma on, every field stands below the wrong name.
  static let fieldBeyondHeader = FileRule<Int>(
    "BRS-04", .error,
    title: Phrase(id: "Isian di luar kolom", en: "A field beyond the columns"),
    why: Phrase(
      id: "Isian bergeser dari kolomnya, biasanya karena ada koma di dalam teks tanpa tanda kutip.",
      en: "The fields have slipped from their columns, mostly because of a comma in a text without quotation marks."),
    remedy: Phrase(
      id: "Apit teks yang memuat koma dengan tanda kutip, atau simpan ulang dari Excel sebagai CSV UTF-8.",
      en: "Put texts with a comma in quotation marks, or save again from Excel as CSV UTF-8.")
  ) { columns, _ in
    Remark(
      Phrase(
        id: "Baris ini berisi lebih banyak isian daripada \(columns) kolom pada judulnya.",
        en: "This row holds more fields than the \(columns) columns of the header."),
      mend: Phrase(
        id: "Apit teks yang memuat koma dengan tanda kutip", en: "Put texts with a comma in quotation marks"))
  }
}
