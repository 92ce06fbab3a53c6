import PantauDomain

extension Intake {
  /// Why what an accepted row reports is not asked of its region; nil where it is, and for obstacles and activities.
  func reasonNotAsked(_ content: ReportRow.Content, of region: Int) -> NotAsked? {
    switch content {
    case .obstacle, .activity: return nil
    case .stage(let report):
      let stage = checklist.stages[report.stage]
      return reason(cycle: stage.cycle, appliesTo: stage.appliesTo, region: region)
    case .document(let report):
      let document = checklist.documents[report.document]
      return reason(cycle: document.cycle, appliesTo: document.appliesTo, region: region)
    case .goods(let report):
      let goods = checklist.goods[report.goods]
      return reason(cycle: goods.cycle, appliesTo: goods.appliesTo, region: region)
    case .grant(let report):
      let hasGrants = checklist.grants.contains { $0.cycle == report.cycle }
      return hasGrants ? reason(cycle: report.cycle, appliesTo: .all, region: region) : .cycleHasNoGrants
    }
  }

  private func reason(cycle: Int, appliesTo: Applicability, region: Int) -> NotAsked? {
    guard requirements.takesPart[region][cycle] else { return .regionTakesNoPart }
    return appliesTo.covers(requirements.registry.regions[region]) ? nil : .notForItsLevel
  }
}
