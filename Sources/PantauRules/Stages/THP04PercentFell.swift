import PantauDomain

extension StateRule {
  /// A stage is less far than the region said a week ago.
  static let thp04PercentFell = StateRule(
    code: "THP-04", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Persentase tahapan turun", en: "Stage percentage fell"),
    why: Phrase(
      id: "Kemajuan yang turun berarti salah satu laporan keliru, atau pekerjaan harus diulang.",
      en: "Progress that falls means that one of the reports is wrong, or that work must be done again."),
    remedy: Phrase(
      id: "Perbaiki angkanya, atau jelaskan penyebabnya pada keterangan.",
      en: "Correct the figure, or say under keterangan why it fell.")
  ) { view in
    view.stages.compactMap { stage in
      guard let report = stage.report, let earlier = view.state.earlierPercents[stage.index],
        report.percent < earlier
      else { return nil }
      let (before, now) = (Phrase(percent: earlier), Phrase(percent: report.percent))
      return Verdict(
        .stage(stage.index),
        id: """
          Persentase tahapan \(stage.label) turun dari \(before.id) menjadi \(now.id). \
          Perbaiki angkanya, atau jelaskan penyebabnya pada keterangan.
          """,
        en: """
          The percentage of stage \(stage.label) fell from \(before.en) to \(now.en). \
          Correct the figure, or say under keterangan why.
          """)
    }
  }
}
