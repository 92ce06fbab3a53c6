import PantauDomain

extension StateRule {
  /// A required document is past its due date and is neither there nor reported as not needed.
  static let dok01MissingDocument = StateRule(
    code: "DOK-01", severity: .error, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Dokumen wajib lewat tenggat", en: "Required document overdue"),
    why: Phrase(
      id: "Tanpa dokumen ini, kegiatan yang bergantung padanya tidak mempunyai dasar.",
      en: "Without this document, what rests on it has no ground."),
    remedy: Phrase(
      id: "Lengkapi dokumennya, lalu laporkan dengan status ada, nomor, dan tanggalnya.",
      en: "Complete the document, then report it as ada with its number and date.")
  ) { view in
    view.documents.compactMap { document in
      guard let due = document.due, due < view.day, document.isMissing,
        view.answers(for: document.report, due: due)
      else { return nil }
      let date = due.written
      guard let status = document.report?.status.rawValue else {
        return Verdict(
          .document(document.index),
          id: """
            Dokumen \(document.label) seharusnya ada paling lambat \(date), tetapi belum pernah dilaporkan. \
            Laporkan pada formulir dokumen.
            """,
          en: """
            Document \(document.label) was due on \(date) but was never reported. \
            Report it in the form dokumen.
            """)
      }
      return Verdict(
        .document(document.index),
        id: """
          Dokumen \(document.label) seharusnya ada paling lambat \(date), tetapi statusnya masih \(status). \
          Lengkapi, lalu laporkan nomor dan tanggalnya.
          """,
        en: """
          Document \(document.label) was due on \(date) but its status is still \(status). \
          Complete it, then report its number and date.
          """)
    }
  }
}
