/// What a region has said up to a period, newest row per key. Its office may never have said anything.
package struct RegionState: Sendable {
  /// By index in the checklist; nil = never reported.
  package var stages: [StageReport?]
  package var documents: [DocumentReport?]
  package var grants: [GrantReport?]
  package var goods: [GoodsReport?]
  /// Open and closed, by number, code point by code point.
  package var obstacles: [StandingObstacle]
  /// By stage: percent in the state one period earlier.
  package var earlierPercents: [Percent?]
  /// The rows of the latest three periods that have any, newest first; the first need not be the state's own period.
  package var prints: [WeekPrints]

  package init(checklist: Checklist) {
    stages = Array(repeating: nil, count: checklist.stages.count)
    documents = Array(repeating: nil, count: checklist.documents.count)
    grants = Array(repeating: nil, count: checklist.grants.count)
    goods = Array(repeating: nil, count: checklist.goods.count)
    obstacles = []
    earlierPercents = Array(repeating: nil, count: checklist.stages.count)
    prints = []
  }
}

/// An obstacle and the period of the row that last spoke of it.
package struct StandingObstacle: Sendable, Equatable {
  package var report: ObstacleReport
  package var week: ReportingWeek

  package init(report: ObstacleReport, week: ReportingWeek) {
    self.report = report
    self.week = week
  }
}

/// Fingerprints of a region's last accepted rows per key of one period, over all forms.
package struct WeekPrints: Sendable, Equatable {
  package var week: ReportingWeek
  package var rows: Set<UInt64>

  package init(week: ReportingWeek, rows: Set<UInt64>) {
    self.week = week
    self.rows = rows
  }
}
