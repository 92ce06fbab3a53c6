import PantauDomain

/// Everything of one region at one moment, worked out once for all rules.
///
/// Stages, documents, grants and goods are those that are required of the region while their cycle runs; goods only
/// until voting day; obstacles only while open.
struct RegionView {
  let moment: Moment
  /// In the registry.
  let index: Int
  let state: RegionState
  let compliance: Compliance
  /// Weeks in a row without any report, ending with the last week whose deadline is past.
  let weeksAbsent: Int
  let stages: [StageInView]
  let documents: [DocumentInView]
  let grants: [GrantInView]
  let goods: [GoodsInView]
  let obstacles: [ObstacleInView]

  /// The reference day: from here all day counts are taken.
  var day: Day { moment.referenceDay }
  var checklist: Checklist { moment.checklist }
  var region: Region { moment.registry.regions[index] }
  /// The deadline of the period in the office's own time zone.
  var deadline: Instant { moment.rules.deadline(of: moment.week, in: region.zone) }

  /// What a region has reported is always held against it; what it never reported only where that ended or fell due on
  /// or after the start of monitoring.
  func answers<Report>(for report: Report?, due: Day) -> Bool {
    report != nil || due >= moment.rules.monitoringSince
  }
}
