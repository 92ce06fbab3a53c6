import PantauDomain

extension StateRule {
  /// A stage has ended by the calendar, and the region has not reported it as finished.
  static let thp01StageOverdue = StateRule(
    code: "THP-01", severity: .error, audience: .unit("KPU"),
    title: Phrase(id: "Tahapan lewat tenggat", en: "Stage overdue"),
    why: Phrase(
      id: "Tahapan yang tidak selesai tepat waktu dapat menghambat tahapan berikutnya.",
      en: "A stage that does not end in time can hold up the stages after it."),
    remedy: Phrase(
      id: "Tuntaskan tahapannya, lalu laporkan sebagai selesai dengan persen 100.",
      en: "Bring the stage to an end, then report it as selesai with persen 100.")
  ) { view in
    view.stages.compactMap { stage in
      guard view.moment.isOverdue(stage: stage.index, status: stage.report?.status),
        let end = stage.end?.written
      else { return nil }
      guard let status = stage.report?.status.rawValue else {
        return Verdict(
          .stage(stage.index),
          id: """
            Tahapan \(stage.label) berakhir \(end), tetapi belum pernah dilaporkan. \
            Laporkan statusnya pada formulir tahapan.
            """,
          en: "Stage \(stage.label) ended on \(end) but was never reported. Report its status in the form tahapan.")
      }
      return Verdict(
        .stage(stage.index),
        id: """
          Tahapan \(stage.label) berakhir \(end), tetapi statusnya masih \(status). \
          Tuntaskan, lalu laporkan sebagai selesai.
          """,
        en: """
          Stage \(stage.label) ended on \(end) but its status is still \(status). \
          Bring it to an end, then report it as selesai.
          """)
    }
  }
}
