import PantauDomain

extension StateRule {
  /// A required document falls due today or within seven days and is not there yet.
  static let dok02DocumentDueSoon = StateRule(
    code: "DOK-02", severity: .warning, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Dokumen wajib segera jatuh tempo", en: "Required document due soon"),
    why: Phrase(
      id: "Selama tenggat belum lewat, dokumen masih dapat dilengkapi tepat waktu.",
      en: "While the due date is not past, the document can still be there in time."),
    remedy: Phrase(
      id: "Lengkapi dan laporkan sebelum tenggatnya lewat.",
      en: "Complete and report it before its due date is past.")
  ) { view in
    view.documents.compactMap { document in
      guard let due = document.due, view.day <= due, due <= view.day + 7, document.isMissing,
        view.answers(for: document.report, due: due)
      else { return nil }
      let date = due.written
      return Verdict(
        .document(document.index),
        id: """
          Dokumen \(document.label) jatuh tempo \(date) dan belum dilaporkan ada. \
          Lengkapi dan laporkan sebelum tanggal itu lewat.
          """,
        en: """
          Document \(document.label) falls due on \(date) and is not reported as there. \
          Complete and report it before that day is past.
          """)
    }
  }
}
