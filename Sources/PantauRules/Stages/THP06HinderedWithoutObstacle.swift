import PantauDomain

extension StateRule {
  /// A stage is said to be hindered, and no open obstacle says by what.
  static let thp06HinderedWithoutObstacle = StateRule(
    code: "THP-06", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Tahapan terkendala tanpa hambatan", en: "Hindered stage without an obstacle"),
    why: Phrase(
      id: "Kendala yang tidak diuraikan tidak dapat ditangani oleh siapa pun.",
      en: "What is in the way and not described cannot be dealt with by anybody."),
    remedy: Phrase(
      id: "Uraikan kendalanya pada formulir hambatan dengan kode_tahapan tahapan itu.",
      en: "Describe what is in the way in the form hambatan, with the kode_tahapan of that stage.")
  ) { view in
    view.stages.compactMap { stage in
      guard stage.report?.status == .hindered, !view.obstacles.contains(where: { $0.report.stage == stage.index })
      else { return nil }
      return Verdict(
        .stage(stage.index),
        id: """
          Tahapan \(stage.label) dilaporkan terkendala, tetapi tidak ada hambatan terbuka untuk tahapan ini. \
          Uraikan kendalanya pada formulir hambatan dengan kode tahapan \(stage.code).
          """,
        en: """
          Stage \(stage.label) is reported as terkendala, but there is no open obstacle of this stage. \
          Describe it in the form hambatan with the stage code \(stage.code).
          """)
    }
  }
}
