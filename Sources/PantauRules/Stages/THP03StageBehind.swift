import PantauDomain

extension StateRule {
  /// A running stage is more than 20 points behind the share of its time that has gone by.
  static let thp03StageBehind = StateRule(
    code: "THP-03", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Kemajuan tahapan tertinggal", en: "Stage behind schedule"),
    why: Phrase(
      id: "Kemajuan yang jauh tertinggal dari waktu adalah tanda awal tahapan tidak akan selesai tepat waktu.",
      en: "Progress far behind the calendar is an early sign that a stage will not end in time."),
    remedy: Phrase(
      id: "Percepat, atau laporkan kendalanya pada formulir hambatan.",
      en: "Speed it up, or report what is in the way in the form hambatan.")
  ) { view in
    view.stages.compactMap { stage in
      guard let start = stage.start, let end = stage.end, start < view.day, view.day <= end,
        let report = stage.report, report.status == .running
      else { return nil }
      let (elapsed, length) = (view.day - start, end - start)
      // percent < elapsed / length x 100 - 20, in hundredths and without fractions.
      guard Int(report.percent) * length < elapsed * 10_000 - length * 2000 else { return nil }
      let percent = Phrase(percent: report.percent)
      let share = elapsed * 100 / length
      return Verdict(
        .stage(stage.index),
        id: """
          Tahapan \(stage.label) baru \(percent.id), padahal \(share)% waktunya sudah berjalan (tenggat \
          \(end.written)). Percepat, atau laporkan kendalanya pada formulir hambatan.
          """,
        en: """
          Stage \(stage.label) is only at \(percent.en) while \(share)% of its time is gone (it ends on \
          \(end.written)). Speed it up, or report what is in the way in the form hambatan.
          """)
    }
  }
}
