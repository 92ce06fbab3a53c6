import PantauDomain

extension StateRule {
  /// A grave obstacle, and the region has spoken to no unit about it.
  static let hmb02NoCoordination = StateRule(
    code: "HMB-02", severity: .warning, audience: .unitsOfCategory,
    title: Phrase(id: "Hambatan berat tanpa koordinasi", en: "Grave obstacle without coordination"),
    why: Phrase(
      id: "Hambatan tingkat tinggi atau kritis jarang dapat diatasi oleh satu kantor saja.",
      en: "An obstacle of the level tinggi or kritis can seldom be overcome by one office alone."),
    remedy: Phrase(
      id: "Hubungi unit terkait, lalu isi koordinasi dengan kode unitnya, misalnya KPU/BMKG.",
      en: "Speak to the units concerned, then fill in koordinasi with their codes, such as KPU/BMKG.")
  ) { view in
    view.obstacles.compactMap { obstacle in
      guard obstacle.isHigh, obstacle.report.coordination.isEmpty else { return nil }
      let label = obstacle.label(in: view.checklist)
      return Verdict(
        .obstacle(obstacle.index),
        id: """
          \(label.id) bertingkat \(obstacle.effectiveLevel.word), tetapi belum dikoordinasikan. \
          Hubungi unit terkait dan isi koordinasi.
          """,
        en: """
          \(label.en) is of the level \(obstacle.effectiveLevel.word) but has not been coordinated with anybody. \
          Speak to the units concerned and fill in koordinasi.
          """)
    }
  }
}
