/// The state of all regions reduced to what the weekly figures need: no texts, so that a fold over years of weeks is cheap.
///
/// Rows are applied in the order (period, arrival): each replaces what was known of its key.
package struct Marks: Sendable {
  package struct Document: Sendable {
    package var status: DocumentStatus
    package var date: Day?

    package init(status: DocumentStatus, date: Day?) {
      self.status = status
      self.date = date
    }
  }

  package struct Obstacle: Sendable {
    package var status: ObstacleStatus
    package var level: ObstacleLevel
    package var stage: Int?
    package var week: ReportingWeek

    package init(status: ObstacleStatus, level: ObstacleLevel, stage: Int?, week: ReportingWeek) {
      self.status = status
      self.level = level
      self.stage = stage
      self.week = week
    }
  }

  /// By region, then index in the checklist.
  package var stages: [[StageStatus?]]
  package var documents: [[Document?]]
  package var grants: [[GrantStatus?]]
  /// By region, then the obstacle's number.
  package var obstacles: [[String: Obstacle]]

  package init(_ requirements: Requirements) {
    let regions = requirements.registry.regions.count
    let checklist = requirements.checklist
    stages = Array(repeating: Array(repeating: nil, count: checklist.stages.count), count: regions)
    documents = Array(repeating: Array(repeating: nil, count: checklist.documents.count), count: regions)
    grants = Array(repeating: Array(repeating: nil, count: checklist.grants.count), count: regions)
    obstacles = Array(repeating: [:], count: regions)
  }

  /// - Parameter states: by region.
  package init(of states: [RegionState]) {
    stages = states.map { $0.stages.map { $0?.status } }
    documents = states.map { $0.documents.map { $0.map { Document(status: $0.status, date: $0.date) } } }
    grants = states.map { $0.grants.map { $0?.status } }
    obstacles = states.map { state in
      let marks = state.obstacles.map { standing in
        let report = standing.report
        let mark = Obstacle(status: report.status, level: report.level, stage: report.stage, week: standing.week)
        return (report.number, mark)
      }
      return Dictionary(marks, uniquingKeysWith: { $1 })
    }
  }
}
