import PantauDomain

extension StateRule {
  /// A grave obstacle, and the region does not say what it does about it.
  static let hmb01NoFollowUp = StateRule(
    code: "HMB-01", severity: .error, audience: .unitsOfCategory,
    title: Phrase(id: "Hambatan berat tanpa tindak lanjut", en: "Grave obstacle without follow-up"),
    why: Phrase(
      id: "Hambatan tingkat tinggi atau kritis tidak boleh dibiarkan tanpa penanganan.",
      en: "An obstacle of the level tinggi or kritis must not be left alone."),
    remedy: Phrase(
      id: "Isi tindak_lanjut: apa yang dikerjakan, oleh siapa, sampai kapan.",
      en: "Fill in tindak_lanjut: what is being done, by whom, until when.")
  ) { view in
    view.obstacles.compactMap { obstacle in
      guard obstacle.isHigh, obstacle.report.followUp == nil else { return nil }
      let label = obstacle.label(in: view.checklist)
      return Verdict(
        .obstacle(obstacle.index),
        id: """
          \(label.id) bertingkat \(obstacle.effectiveLevel.word) tanpa tindak lanjut. \
          Isi tindak_lanjut: apa yang dikerjakan dan oleh siapa.
          """,
        en: """
          \(label.en) is of the level \(obstacle.effectiveLevel.word) without any follow-up. \
          Fill in tindak_lanjut: what is being done, and by whom.
          """)
    }
  }
}

extension ObstacleInView {
  /// `Hambatan nomor 2 (H12 Keamanan)`
  func label(in checklist: Checklist) -> Phrase {
    let category = checklist.categories[report.category]
    return Phrase(
      id: "Hambatan nomor \(report.number) (\(category.code) \(category.name))",
      en: "Obstacle number \(report.number) (\(category.code) \(category.name))")
  }
}
