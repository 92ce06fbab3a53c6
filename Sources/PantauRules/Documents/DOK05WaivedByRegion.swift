import PantauDomain

extension StateRule {
  /// A region says that it does not need a document that is required of it.
  static let dok05WaivedByRegion = StateRule(
    code: "DOK-05", severity: .warning, audience: .unit("POLDAGRI"),
    title: Phrase(id: "Dokumen wajib dinyatakan tidak perlu", en: "Required document said to be not needed"),
    why: Phrase(
      id: "Hanya kementerian yang dapat membebaskan wilayah dari dokumen wajib.",
      en: "Only the ministry can release a region from a required document."),
    remedy: Phrase(
      id: "Jelaskan dasarnya pada keterangan, atau lengkapi dokumennya.",
      en: "Say under keterangan on what ground, or complete the document.")
  ) { view in
    view.documents.compactMap { document in
      guard document.report?.status == .notNeeded else { return nil }
      return Verdict(
        .document(document.index),
        id: """
          Dokumen \(document.label) wajib, tetapi dilaporkan tidak_perlu. \
          Jelaskan dasarnya pada keterangan, atau lengkapi dokumennya.
          """,
        en: """
          Document \(document.label) is required but is reported as tidak_perlu. \
          Say under keterangan on what ground, or complete the document.
          """)
    }
  }
}
