import PantauDomain

extension StateRule {
  /// Status, percentage and dates of a stage cannot all be true.
  static let thp05ContradictoryStage = StateRule(
    code: "THP-05", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Isian tahapan bertentangan", en: "Stage contradicts itself"),
    why: Phrase(
      id: "Isian yang saling bertentangan membuat rekap kemajuan tidak dapat dipercaya.",
      en: "Fields that contradict each other make the summary of progress untrustworthy."),
    remedy: Phrase(
      id: "Perbaiki status, persen, dan tanggalnya; selesai dan persen 100 selalu bersama.",
      en: "Correct status, persen and dates; selesai and persen 100 go together.")
  ) { view in
    view.stages.compactMap { stage in
      guard let report = stage.report, let contradiction = contradiction(in: report) else { return nil }
      return Verdict(
        .stage(stage.index),
        id: "Isian tahapan \(stage.label) bertentangan: \(contradiction.id). Perbaiki, lalu kirim ulang.",
        en: "What is reported of stage \(stage.label) contradicts itself: \(contradiction.en). Correct and resend it.")
    }
  }
}

/// The first of what cannot be true together; nil where all can.
private func contradiction(in report: StageReport) -> Phrase? {
  let percent = Phrase(percent: report.percent)
  if report.status == .finished, report.percent < 10_000 {
    return Phrase(id: "status selesai dengan persen \(percent.id)", en: "status selesai with persen \(percent.en)")
  }
  if report.status != .finished, report.percent >= 10_000 {
    let status = report.status.rawValue
    return Phrase(id: "persen 100% dengan status \(status)", en: "persen 100% with status \(status)")
  }
  guard let start = report.start, let end = report.end, end < start else { return nil }
  return Phrase(
    id: "tanggal selesai \(end.written) mendahului tanggal mulai \(start.written)",
    en: "the end \(end.written) is before the start \(start.written)")
}
