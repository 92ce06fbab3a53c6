import PantauDomain

extension Requirements {
  /// Why what an accepted row reports is not asked of its region; nil where it is, and for obstacles and activities.
  func reasonNotAsked(_ content: ReportRow.Content, of region: Int) -> NotAsked? {
    switch content {
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
    case .obstacle, .activity: return nil
    }
  }

  private func reason(cycle: Int, appliesTo: Applicability, region: Int) -> NotAsked? {
    guard takesPart[region][cycle] else { return .regionTakesNoPart }
    return appliesTo.covers(registry.regions[region]) ? nil : .notForItsLevel
  }
}
