import PantauDomain

extension StateRule {
  /// The day by which the region meant to be done with an obstacle is past, and it is still open.
  static let hmb04TargetMissed = StateRule(
    code: "HMB-04", severity: .warning, audience: .unitsOfCategory,
    title: Phrase(id: "Target penyelesaian hambatan terlewat", en: "Obstacle past its target date"),
    why: Phrase(
      id: "Target yang terlewat menunjukkan penanganan belum berhasil dan mungkin perlu bantuan.",
      en: "A missed target shows that the handling has not worked and may need help."),
    remedy: Phrase(
      id: "Tutup bila sudah selesai; bila belum, isi target_selesai yang baru dan minta bantuan.",
      en: "Close it if it is over; if not, set a new target_selesai and ask for help.")
  ) { view in
    view.obstacles.compactMap { obstacle in
      guard let target = obstacle.report.targetDate, target < view.day else { return nil }
      let label = obstacle.label(in: view.checklist)
      return Verdict(
        .obstacle(obstacle.index),
        id: """
          \(label.id) ditargetkan selesai \(target.written), tetapi masih terbuka. \
          Tutup bila sudah selesai, atau isi target baru dan minta bantuan.
          """,
        en: """
          \(label.en) was to be over by \(target.written) but is still open. \
          Close it if it is over, or set a new target and ask for help.
          """)
    }
  }
}
