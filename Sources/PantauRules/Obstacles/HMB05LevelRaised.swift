import PantauDomain

extension StateRule {
  /// An open obstacle weighs more than the region says: its stage is about to end, or there is no news of it.
  static let hmb05LevelRaised = StateRule(
    code: "HMB-05", severity: .info, audience: .unitsOfCategory,
    title: Phrase(id: "Tingkat hambatan dinaikkan", en: "Level of an obstacle raised"),
    why: Phrase(
      id: "Hambatan menjadi lebih berat bila tahapannya segera berakhir atau kabarnya tidak diperbarui.",
      en: "An obstacle weighs more when its stage is about to end or there is no news of it."),
    remedy: Phrase(
      id: "Dahulukan penanganannya, dan laporkan perkembangannya setiap minggu.",
      en: "Deal with it first, and report every week how it stands.")
  ) { view in
    view.obstacles.compactMap { obstacle in
      let (reported, effective) = (obstacle.report.level, obstacle.effectiveLevel)
      guard effective > reported else { return nil }
      let label = obstacle.label(in: view.checklist)
      return Verdict(
        .obstacle(obstacle.index),
        id: """
          \(label.id) dilaporkan \(reported.word), tetapi diperlakukan sebagai \(effective.word). \
          Dahulukan penanganannya.
          """,
        en: "\(label.en) is reported as \(reported.word) but is treated as \(effective.word). Deal with it first.")
    }
  }
}
