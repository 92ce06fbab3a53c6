package import PantauDomain

/// The figures of the regions that a status board was asked about, added up.
package struct StatusTotals: Sendable {
  package var offices = 0
  package var byStatus: [ReportStatus: Int] = [:]
  package var byLight: [Light: Int] = [:]
  package var documentsRequired = 0
  package var documentsPresent = 0
  package var grantsRequired = 0
  package var grantsSigned = 0
  package var stagesOverdue = 0
  package var obstaclesOpen = 0
  package var obstaclesHigh = 0

  package init(_ board: StatusBoard) { self.init(board.consolidation, regions: board.asked) }

  package init(_ consolidation: Consolidation, regions: some Sequence<Int>) {
    for region in regions {
      let (figures, assessment) = (consolidation.figures[region], consolidation.assessments[region])
      if figures.status != .notRequired { offices += 1 }
      byStatus[figures.status, default: 0] += 1
      byLight[assessment.light, default: 0] += 1
      documentsRequired += figures.documentsRequired
      documentsPresent += figures.documentsPresent
      grantsRequired += figures.grantsRequired
      grantsSigned += figures.grantsSigned
      stagesOverdue += figures.stagesOverdue
      obstaclesOpen += figures.obstaclesOpen
      obstaclesHigh += figures.obstaclesHigh
    }
  }

  /// For programs: English names.
  var byName: [String: Int] {
    var named = [
      "offices": offices, "documents_required": documentsRequired, "documents_present": documentsPresent,
      "grants_required": grantsRequired, "grants_signed": grantsSigned, "stages_overdue": stagesOverdue,
      "obstacles_open": obstaclesOpen, "obstacles_high": obstaclesHigh,
    ]
    let statuses: [(ReportStatus, String)] = [
      (.complete, "complete"), (.late, "late"), (.partial, "partial"), (.absent, "absent"), (.waiting, "waiting"),
      (.notRequired, "not_required"),
    ]
    for (status, name) in statuses { named[name] = byStatus[status, default: 0] }
    let lights: [(Light, String)] = [(.green, "green"), (.yellow, "yellow"), (.red, "red"), (.grey, "grey")]
    for (light, name) in lights { named[name] = byLight[light, default: 0] }
    return named
  }
}
