import PantauDomain

// Items of the checklist that are looked at in a region, each beside what the region has said of it (nil: never). They
// hold what the rules ask for and no more, because a hundred of them are made for each region.

struct StageInView {
  /// In the checklist.
  let index: Int
  let code: String
  let start: Day?
  let end: Day?
  let isConditional: Bool
  let report: StageReport?
  /// `PM08 Masa Kampanye Pemilu`
  let label: String
}

struct DocumentInView {
  let index: Int
  let report: DocumentReport?
  /// In this region; nil where there is no due date (yet).
  let due: Day?
  /// A region of another province whose same document bears the same number.
  let twin: Int?
  let label: String

  /// Neither present nor reported as not needed.
  var isMissing: Bool { report?.status.settles != true }
  /// What the region says of a document that it has; nil where it has not.
  var present: DocumentReport? { report.flatMap { $0.status == .present ? $0 : nil } }
}

struct GrantInView {
  let index: Int
  let item: Grant
  let report: GrantReport?
  /// `pilkada2024 KPU`
  let label: String

  /// What the region says of an agreement that is signed; nil where it is not.
  var signed: GrantReport? { report.flatMap { $0.status.isSigned ? $0 : nil } }
}

struct GoodsInView {
  let index: Int
  let cycle: Int
  let receiveBy: Day?
  let deliverBy: Day?
  let report: GoodsReport?
  /// The day by which they must be on their way to the last island; nil in a region without a lead time.
  let shipBy: Day?
  /// `Kotak suara (pilkada2024 KTK)`
  let label: String
}

/// An obstacle that is still open.
struct ObstacleInView {
  /// In `RegionState.obstacles`.
  let index: Int
  let report: ObstacleReport
  /// The period of its last row.
  let week: ReportingWeek
  let effectiveLevel: ObstacleLevel
  let isStale: Bool

  /// tinggi or kritis.
  var isHigh: Bool { effectiveLevel >= .high }
}
