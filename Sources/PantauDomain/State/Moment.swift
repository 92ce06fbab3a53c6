/// A period as seen at an instant: what every judgement of a state begins with.
package struct Moment: Sendable {
  package let requirements: Requirements
  package let rules: ReportingRules
  package let week: ReportingWeek
  package let asOf: Instant
  /// *D*: from here all day counts are taken.
  package let referenceDay: Day
  /// By cycle: whether it runs on the reference day.
  package let isRunning: [Bool]

  package init(requirements: Requirements, rules: ReportingRules, week: ReportingWeek, asOf: Instant) {
    self.requirements = requirements
    self.rules = rules
    self.week = week
    self.asOf = asOf
    let day = PantauDomain.referenceDay(of: week, asOf: asOf)
    referenceDay = day
    isRunning = requirements.checklist.cycles.map { $0.isRunning(on: day) }
  }

  package var registry: Registry { requirements.registry }
  package var checklist: Checklist { requirements.checklist }

  /// The same instant, a period earlier or later.
  package func moved(to week: ReportingWeek) -> Moment {
    Moment(requirements: requirements, rules: rules, week: week, asOf: asOf)
  }

  package func compliance(of region: Int, filings: Filings) -> Compliance {
    Compliance(
      owed: requirements.forms(of: region, in: week), filing: filings.filing(for: week),
      deadline: rules.deadline(of: week, in: registry.regions[region].zone), asOf: asOf)
  }

  /// Required of the region, and its cycle running.
  package func looksAtStage(_ stage: Int, of region: Int) -> Bool {
    requirements.stages[region][stage] && isRunning[checklist.stages[stage].cycle]
  }
  package func looksAtDocument(_ document: Int, of region: Int) -> Bool {
    requirements.documents[region][document] && isRunning[checklist.documents[document].cycle]
  }
  package func looksAtGrant(_ grant: Int, of region: Int) -> Bool {
    requirements.grants[region][grant] && isRunning[checklist.grants[grant].cycle]
  }
  package func looksAtGoods(_ goods: Int, of region: Int) -> Bool {
    requirements.goods[region][goods] && isRunning[checklist.goods[goods].cycle]
  }

  /// THP-01: ended before the reference day without having been reported as finished. What ended before monitoring
  /// started, or is conditional, counts only once reported.
  package func isOverdue(stage: Int, status: StageStatus?) -> Bool {
    let stage = checklist.stages[stage]
    guard let end = stage.end, end < referenceDay else { return false }
    if let status { return status != .finished }
    return end >= rules.monitoringSince && !stage.isConditional
  }

  /// - Parameter dateOf: the date of a document that the region reports as present, by its index; nil otherwise.
  package func dueDate(of document: Int, dateOf: (Int) -> Day?) -> Day? {
    func shifted(_ day: Day?, _ shift: Shift) -> Day? { day.map { shift.applied(to: $0, in: checklist.calendar) } }
    return switch checklist.documents[document].due {
    case .fixed(let day): day
    case .stageStart(let stage, let shift): shifted(checklist.stages[stage].start, shift)
    case .stageEnd(let stage, let shift): shifted(checklist.stages[stage].end, shift)
    case .document(let other, let shift): shifted(dateOf(other), shift)
    case .never: nil
    }
  }

  /// HMB-03: an open obstacle must be spoken of at least every other week.
  package func isStale(_ status: ObstacleStatus, week spoken: ReportingWeek) -> Bool {
    status.isOpen && spoken <= week - 2
  }

  /// The level that counts: one up where the obstacle's stage is about to end unfinished, one up where it is stale.
  package func effectiveLevel(
    of level: ObstacleLevel, status: ObstacleStatus, stage: Int?, week spoken: ReportingWeek, region: Int,
    stageStatus: (Int) -> StageStatus?
  ) -> ObstacleLevel {
    var effective = level
    if let stage, presses(stage, region: region, status: stageStatus(stage)) { effective = effective.raised }
    if isStale(status, week: spoken) { effective = effective.raised }
    return effective
  }

  private func presses(_ stage: Int, region: Int, status: StageStatus?) -> Bool {
    let item = checklist.stages[stage]
    guard looksAtStage(stage, of: region), !item.isConditional, let end = item.end else { return false }
    return end >= rules.monitoringSince && end <= referenceDay + 7 && status != .finished
  }
}
