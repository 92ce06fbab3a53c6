import PantauDomain

extension StateRule {
  /// A document is there, but was made after its due date.
  static let dok04LateDocument = StateRule(
    code: "DOK-04", severity: .warning, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Dokumen terbit setelah tenggat", en: "Document made after its due date"),
    why: Phrase(
      id: "Dokumen yang terlambat terbit dapat dipersoalkan keabsahannya.",
      en: "The validity of a document that was made late can be called into question."),
    remedy: Phrase(
      id: "Periksa tanggalnya; bila benar, jelaskan keterlambatannya pada keterangan.",
      en: "Check the date; if it is right, say under keterangan why it was late.")
  ) { view in
    view.documents.compactMap { document in
      guard let date = document.present?.date, let due = document.due, date > due else { return nil }
      return Verdict(
        .document(document.index),
        id: """
          Dokumen \(document.label) bertanggal \(date.written), setelah tenggat \(due.written). \
          Periksa tanggalnya; bila benar, jelaskan keterlambatannya pada keterangan.
          """,
        en: """
          Document \(document.label) is dated \(date.written), after its due date \(due.written). \
          Check the date; if it is right, say under keterangan why it was late.
          """)
    }
  }
}
