import PantauDomain

extension FileCatalogue {
  /// A quotation mark without its partner. The line was read with every mark as it stands, and may have slipped.
  static let brokenQuoting = FileRule<Void>(
    "BRS-09", .warning,
    title: Phrase(id: "Tanda kutip tidak berpasangan", en: "Broken quoting"),
    why: Phrase(
      id: "Tanda kutip yang tidak ditutup dapat menggeser isian; baris dibaca apa adanya.",
      en: "A quotation mark left open can make fields slip; the line was read as it stands."),
    remedy: Phrase(
      id: "Periksa baris itu; hapus tanda kutip yang tidak berpasangan atau simpan ulang dari Excel.",
      en: "Check that line; remove the mark without its partner, or save again from Excel.")
  ) { _, _ in
    Remark(
      Phrase(
        id: "Tanda kutip pada baris ini tidak berpasangan; baris dibaca apa adanya.",
        en: "A quotation mark in this line has no partner; the line was read as it stands."),
      mend: Phrase(
        id: "Hapus tanda kutip yang tidak berpasangan", en: "Remove the quotation mark without a partner"))
  }
}
