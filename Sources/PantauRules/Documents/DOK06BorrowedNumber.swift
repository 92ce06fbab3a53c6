import PantauDomain

extension StateRule {
  /// A document bears the number of the same document of a region in another province, and is not issued centrally.
  static let dok06BorrowedNumber = StateRule(
    code: "DOK-06", severity: .warning, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Nomor dokumen sama dengan wilayah lain", en: "Document number of another region"),
    why: Phrase(
      id: "Nomor yang sama di dua provinsi menunjukkan isian disalin, bukan diambil dari dokumennya sendiri.",
      en: "One number in two provinces shows that it was copied, not taken from the document itself."),
    remedy: Phrase(
      id: "Isi nomor dari dokumen wilayah sendiri.",
      en: "Fill in the number of your own region's document.")
  ) { view in
    view.documents.compactMap { document in
      guard let twin = document.twin, let number = document.present?.number else { return nil }
      let other = view.moment.registry.regions[twin].fullName
      return Verdict(
        .document(document.index),
        id: """
          Nomor dokumen \(document.label), yaitu \(number), sama dengan milik \(other). \
          Periksa, lalu isi nomor dari dokumen wilayah sendiri.
          """,
        en: """
          The number of document \(document.label), \(number), is the same as that of \(other). \
          Check it, and fill in the number of your own region's document.
          """)
    }
  }
}
