import PantauDomain

extension StateRule {
  /// An open obstacle of which the region has not spoken in this period or the one before it.
  static let hmb03SilentObstacle = StateRule(
    code: "HMB-03", severity: .warning, audience: .unitsOfCategory,
    title: Phrase(id: "Hambatan tidak diperbarui", en: "Obstacle without news"),
    why: Phrase(
      id: "Hambatan terbuka yang tidak diperbarui mungkin sudah selesai, atau justru memburuk tanpa diketahui.",
      en: "An open obstacle without news may be over, or may be growing worse unseen."),
    remedy: Phrase(
      id: "Laporkan perkembangannya dengan nomor yang sama, atau tutup bila sudah selesai.",
      en: "Report how it stands under the same number, or close it if it is over.")
  ) { view in
    view.obstacles.compactMap { obstacle in
      guard obstacle.isStale else { return nil }
      let label = obstacle.label(in: view.checklist)
      return Verdict(
        .obstacle(obstacle.index),
        id: """
          \(label.id) masih terbuka, tetapi terakhir dilaporkan untuk periode \(obstacle.week). \
          Laporkan perkembangannya, atau tutup bila sudah selesai.
          """,
        en: """
          \(label.en) is open but was last reported for period \(obstacle.week). \
          Report how it stands, or close it if it is over.
          """)
    }
  }
}
