import PantauDomain

extension StateRule {
  /// A document is there, but nobody could find it: its number or its date is missing.
  static let dok03IncompleteDocument = StateRule(
    code: "DOK-03", severity: .warning, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Dokumen ada tanpa nomor atau tanggal", en: "Document without number or date"),
    why: Phrase(
      id: "Dokumen tanpa nomor dan tanggal tidak dapat diperiksa.",
      en: "A document without number and date cannot be checked."),
    remedy: Phrase(
      id: "Isi nomor dan tanggal seperti tertulis pada dokumennya.",
      en: "Fill in number and date as they stand in the document.")
  ) { view in
    view.documents.compactMap { document in
      guard let present = document.present else { return nil }
      let missing: Phrase
      switch (present.number, present.date) {
      case (nil, nil): missing = Phrase(id: "nomor dan tanggal", en: "number and date")
      case (nil, _): missing = Phrase(id: "nomor", en: "number")
      case (_, nil): missing = Phrase(id: "tanggal", en: "date")
      default: return nil
      }
      return Verdict(
        .document(document.index),
        id: "Dokumen \(document.label) dilaporkan ada tanpa \(missing.id). Isi \(missing.id) sesuai dokumennya.",
        en: "Document \(document.label) is reported as there without \(missing.en). Fill in its \(missing.en).")
    }
  }
}
