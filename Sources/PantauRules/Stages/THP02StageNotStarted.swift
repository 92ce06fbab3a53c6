import PantauDomain

extension StateRule {
  /// A stage should be under way, and the region has reported no start, or nothing at all.
  static let thp02StageNotStarted = StateRule(
    code: "THP-02", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Tahapan belum dimulai", en: "Stage not started"),
    why: Phrase(
      id: "Tahapan yang terlambat dimulai sering terlambat pula diselesaikan.",
      en: "A stage that starts late often ends late."),
    remedy: Phrase(
      id: "Mulai tahapannya dan laporkan statusnya, atau jelaskan kendalanya pada keterangan.",
      en: "Start the stage and report its status, or say under keterangan what is in the way.")
  ) { view in
    view.stages.compactMap { stage in
      guard let start = stage.start, let end = stage.end, start <= view.day, view.day <= end
      else { return nil }
      let begin = start.written
      if let report = stage.report {
        guard report.status == .notStarted else { return nil }
        return Verdict(
          .stage(stage.index),
          id: """
            Tahapan \(stage.label) dijadwalkan mulai \(begin), tetapi statusnya masih belum. \
            Mulai, atau jelaskan kendalanya pada keterangan.
            """,
          en: """
            Stage \(stage.label) was to start on \(begin) but is still reported as belum. \
            Start it, or say under keterangan what is in the way.
            """)
      }
      guard !stage.isConditional, view.answers(for: stage.report, due: end) else { return nil }
      return Verdict(
        .stage(stage.index),
        id: """
          Tahapan \(stage.label) berlangsung sejak \(begin), tetapi belum pernah dilaporkan. \
          Laporkan statusnya pada formulir tahapan.
          """,
        en: """
          Stage \(stage.label) has been under way since \(begin) but was never reported. \
          Report its status in the form tahapan.
          """)
    }
  }
}
