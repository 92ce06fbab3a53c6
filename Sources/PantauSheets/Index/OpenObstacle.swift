import PantauDomain

/// An open obstacle and where it stands.
struct OpenObstacle: Sendable {
  let region: Int
  /// Index in the region's state.
  let item: Int
  let report: ObstacleReport
  let effectiveLevel: ObstacleLevel
  /// In days since it occurred.
  let age: Int

  /// By effective level, age, region, number: gravest and oldest first.
  static func all(in consolidation: Consolidation) -> [OpenObstacle] {
    let day = consolidation.moment.referenceDay
    return consolidation.history.current.indices.flatMap { region in
      let levels = consolidation.assessments[region].effectiveLevels
      return consolidation.history.current[region].obstacles.enumerated().compactMap {
        item, standing -> OpenObstacle? in
        guard standing.report.status.isOpen else { return nil }
        return OpenObstacle(
          region: region, item: item, report: standing.report, effectiveLevel: levels[item],
          age: day - standing.report.occurred)
      }
    }
    .sorted { left, right in
      if left.effectiveLevel != right.effectiveLevel { return left.effectiveLevel > right.effectiveLevel }
      if left.age != right.age { return left.age > right.age }
      return (left.region, left.item) < (right.region, right.item)
    }
  }

  /// Whether the unit must hear of it: of one of its categories, or coordinated with it.
  func concerns(_ unit: RelatedUnit, in checklist: Checklist) -> Bool {
    guard let categories = unit.categories else { return true }
    return categories.contains(checklist.categories[report.category].code) || report.coordination.contains(unit.code)
  }
}
