import PantauDomain
import PantauGrid

/// Whether a change is for the better (*arah*).
enum Direction: String, CaseIterable, Sendable {
  case better = "membaik"
  case worse = "memburuk"
  case other = "berubah"

  var tone: Tone {
    switch self {
    case .better: .good
    case .worse: .bad
    case .other: .neutral
    }
  }

  /// Green is better than yellow, yellow than red; grey is neither.
  init(_ before: Light, _ after: Light) {
    self = before == .grey || after == .grey ? .other : Direction(rising: -before.gravity, -after.gravity)
  }

  /// Higher percent, then the status: a hindered stage stands behind a running one.
  init(_ before: StageReport, _ after: StageReport) {
    self =
      before.percent == after.percent
      ? Direction(before.status, after.status, in: [.notStarted, .hindered, .running, .finished])
      : Direction(rising: before.percent, after.percent)
  }

  /// That a document is not needed is neither good nor bad.
  init(_ before: DocumentStatus, _ after: DocumentStatus) {
    self = before == .notNeeded || after == .notNeeded ? .other : Direction(before, after, in: DocumentStatus.allCases)
  }

  init(_ before: GrantStatus, _ after: GrantStatus) {
    self.init(before, after, in: GrantStatus.allCases)
  }

  /// New, given up or open again is worse; taken up again after having been given up is neither.
  init(_ before: ObstacleStatus?, _ after: ObstacleStatus) {
    self =
      if let before, after != .unresolved {
        before == .unresolved ? .other : Direction(before, after, in: ObstacleStatus.allCases)
      } else {
        .worse
      }
  }

  /// - Parameter order: from worst to best.
  private init<Status: Equatable>(_ before: Status, _ after: Status, in order: [Status]) {
    self.init(rising: order.firstIndex(of: before) ?? 0, order.firstIndex(of: after) ?? 0)
  }

  private init<Value: Comparable>(rising before: Value, _ after: Value) { self = after > before ? .better : .worse }
}
