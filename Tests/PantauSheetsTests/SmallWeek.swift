import PantauDomain

/// A week of the small country, made by hand: what the ledger and the rules would say of it. Tests change what they need.
struct SmallWeek {
  var moment: Moment
  var current: [RegionState]
  var earlier: [RegionState]
  var findings: [Int: [StateFinding]] = [:]
  var lights: [Light]
  var earlierLights: [Light]
  var levels: [Int: [ObstacleLevel]] = [:]
  var earlierLevels: [Int: [ObstacleLevel]] = [:]
  var weeksAbsent: [Int: Int] = [:]
  var filings: [Filings]
  var figures: [RegionFigures]
  var earlierFigures: [RegionFigures]?
  var activities = ActivityTable()
  var fileFindings: [FileFinding] = []
  var tally = Tally()

  /// Nobody has said anything.
  init(_ week: String = "2023-W45", asOf: String = "2023-11-12T20:00:00+07:00") {
    let count = SmallCountry.registry.regions.count
    moment = Moment(
      requirements: Requirements(registry: SmallCountry.registry, checklist: SmallCountry.checklist),
      rules: ReportingRules(monitoringSince: SmallCountry.day("2023-10-02")), week: SmallCountry.week(week),
      asOf: Instant(iso: asOf) ?? Instant(seconds: 0))
    current = Array(repeating: RegionState(checklist: SmallCountry.checklist), count: count)
    earlier = current
    lights = Array(repeating: .green, count: count)
    earlierLights = lights
    filings = Array(repeating: Filings(), count: count)
    figures = Array(repeating: .nothing, count: count)
    earlierFigures = figures
  }

  var consolidation: Consolidation {
    let week = moment.week
    let trend =
      (earlierFigures.map { [WeekFigures(week: week - 1, regions: $0)] } ?? [])
      + [WeekFigures(week: week, regions: figures)]
    return Consolidation(
      moment: moment,
      history: History(
        current: current, earlier: earlier, filings: filings, trend: trend, activities: activities,
        findings: fileFindings, tally: tally),
      assessments: current.indices.map { region in
        Assessment(
          findings: findings[region] ?? [], light: lights[region],
          compliance: moment.compliance(of: region, filings: filings[region]),
          effectiveLevels: levels[region] ?? current[region].obstacles.map(\.report.level),
          weeksAbsent: weeksAbsent[region] ?? 0)
      },
      earlierAssessments: earlier.indices.map { region in
        Assessment(
          findings: [], light: earlierLights[region],
          compliance: moment.compliance(of: region, filings: Filings()),
          effectiveLevels: earlierLevels[region] ?? earlier[region].obstacles.map(\.report.level), weeksAbsent: 0)
      }, version: "0.1.0")
  }

  /// An obstacle that was there a week ago already, where `before` says so.
  mutating func addObstacle(
    _ number: String, of region: Int, _ level: ObstacleLevel, category: Int = 0, occurred: String = "2023-11-01",
    status: ObstacleStatus = .new, before: ObstacleStatus? = nil, coordination: [String] = [], stage: Int? = nil,
    followUp: String? = nil
  ) {
    func standing(_ status: ObstacleStatus, _ week: ReportingWeek) -> StandingObstacle {
      StandingObstacle(
        report: ObstacleReport(
          number: number, stage: stage, category: category, level: level, description: "=Kapal terlambat",
          occurred: SmallCountry.day(occurred), coordination: coordination, followUp: followUp, status: status),
        week: week)
    }
    current[region].obstacles.append(standing(status, moment.week))
    if let before { earlier[region].obstacles.append(standing(before, moment.week - 1)) }
  }

  mutating func find(
    _ code: FindingCode, _ subject: Subject, in region: Int, _ severity: Severity = .error
  ) {
    findings[region, default: []].append(
      StateFinding(
        code: code, severity: severity, subject: subject, message: Phrase(id: "Pesan", en: "Message"), units: []))
  }
}

extension RegionFigures {
  static let nothing = RegionFigures(
    status: .absent, documentsRequired: 0, documentsPresent: 0, stagesOverdue: 0, grantsRequired: 0, grantsSigned: 0,
    obstaclesOpen: 0, obstaclesHigh: 0)
}
