import PantauDomain

extension FileCatalogue {
  /// A text longer than a field of the forms takes: mostly a whole report pasted into one cell.
  static let textTooLong = FileRule<Int>(
    "BRS-08", .error,
    title: Phrase(id: "Teks terlalu panjang", en: "Text too long"),
    why: Phrase(
      id: "Satu isian menampung paling banyak 2.000 karakter; memotongnya dapat mengubah maksud laporan.",
      en: "A field takes at most 2,000 characters; cutting it could change what the report means."),
    remedy: Phrase(
      id: "Ringkas teksnya, dan simpan laporan lengkap sebagai dokumen tersendiri.",
      en: "Shorten the text, and keep the full report as a document of its own.")
  ) { count, context in
    Remark(
      Phrase(
        id: "Isi kolom \(context.column) panjangnya \(count) karakter; paling banyak 2000.",
        en: "The text in \(context.column) has \(count) characters; at most 2000 are accepted."),
      mend: Phrase(id: "Ringkas menjadi paling banyak 2000 karakter", en: "Shorten it to at most 2000 characters"))
  }
}
