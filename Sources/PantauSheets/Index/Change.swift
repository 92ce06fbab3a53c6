import PantauDomain

/// Something that is not as it was one period earlier (a row of *Perubahan*).
struct Change: Sendable, Equatable {
  let region: Int
  /// *Hal*: `Tahapan PM01`.
  let subject: String
  /// nil: there was none.
  let before: String?
  let after: String
  let direction: Direction

  /// By region, then light, stages, documents, grants, obstacles. Required items only; a first report is a change only
  /// for an obstacle.
  static func all(in consolidation: Consolidation) -> [Change] {
    let moment = consolidation.moment
    return moment.registry.regions.indices.flatMap { region in
      var changes: [Change] = []
      func note(_ subject: String, _ before: String?, _ after: String, _ direction: Direction) {
        changes.append(
          Change(region: region, subject: subject, before: before, after: after, direction: direction))
      }
      let (before, after) = (consolidation.history.earlier[region], consolidation.history.current[region])
      if moment.week > moment.rules.firstWeek {
        let lights = (consolidation.earlierAssessments[region].light, consolidation.assessments[region].light)
        if lights.0 != lights.1 { note("Lampu", lights.0.word, lights.1.word, Direction(lights.0, lights.1)) }
      }
      pairs(before.stages, after.stages, moment.requirements.stages[region]) { stage, old, new in
        guard old.status != new.status || old.percent != new.percent else { return }
        note("Tahapan \(moment.checklist.stages[stage].code)", old.progress, new.progress, Direction(old, new))
      }
      pairs(before.documents, after.documents, moment.requirements.documents[region]) { document, old, new in
        guard old.status != new.status else { return }
        note(
          "Dokumen \(moment.checklist.documents[document].code)", old.status.word, new.status.word,
          Direction(old.status, new.status))
      }
      pairs(before.grants, after.grants, moment.requirements.grants[region]) { grant, old, new in
        guard old.status != new.status else { return }
        note(
          "NPHD \(moment.checklist.grantItem(grant))", old.status.word, new.status.word,
          Direction(old.status, new.status))
      }
      let known = Dictionary(before.obstacles.map { ($0.report.number, $0.report.status) }) { $1 }
      for obstacle in after.obstacles {
        let (old, new) = (known[obstacle.report.number], obstacle.report.status)
        if old != new { note("Hambatan \(obstacle.report.number)", old?.word, new.word, Direction(old, new)) }
      }
      return changes
    }
  }
}

/// Required items that were reported before and after.
private func pairs<Report>(
  _ before: [Report?], _ after: [Report?], _ required: [Bool], _ compare: (Int, Report, Report) -> Void
) {
  for index in required.indices where required[index] {
    if let old = before[index], let new = after[index] { compare(index, old, new) }
  }
}

extension StageReport {
  /// `berjalan 75,5%`
  fileprivate var progress: String { "\(status.word) \(written(percent: percent))" }
}
