import PantauDomain

@testable import PantauRules

/// A small made-up country with one election, so that each test can be read without the real seeds.
///
/// Monitoring starts on 2023-10-02. The election runs from 2023-01-01 to 2024-12-31; voting is on 2024-11-27.
struct World {
  /// Two provinces and what lies in them. Only `73.10` has far islands.
  static let registry = Registry(
    regions: [
      region("64", .province, "Kalimantan Timur", .wita),
      region("64.09", .regency, "Penajam Paser Utara", .wita),
      region("73", .province, "Sulawesi Selatan", .wita),
      region("73.10", .regency, "Pangkajene dan Kepulauan", .wita, leadTime: 7),
      region("73.71", .city, "Makassar", .wita),
    ].compactMap { $0 }, retired: [:])

  var cycle = Cycle(
    code: "pilkada2024", name: "Pilkada", start: "2023-01-01", end: "2024-12-31", votingDay: "2024-11-27")
  var stages: [Stage] = []
  var documents: [RequiredDocument] = []
  var grants: [Grant] = []
  var goods: [Goods] = []
  var duties: [FormDuty] = []
  var categories: [ObstacleCategory] = []
  var participation: [Participation] = []
  var holidays: [Day] = []

  private static func region(
    _ code: String, _ level: Region.Level, _ name: String, _ zone: Zone, leadTime: Int? = nil
  ) -> Region? {
    RegionCode(code).map {
      Region(
        code: $0, level: level, name: name, fullName: "Wilayah \(name)", zone: zone, statisticsCode: "",
        aliases: [], leadTime: leadTime)
    }
  }

  static func index(of region: String) -> Int { RegionCode(region).flatMap { registry.index(of: $0) } ?? -1 }

  var checklist: Checklist {
    Checklist(
      cycles: [cycle], stages: stages, documents: documents, grants: grants, goods: goods, duties: duties,
      categories: categories, grantIssues: [GrantIssue(code: "K1", name: "Besaran belum disepakati")], units: [],
      participation: participation, calendar: WorkCalendar(holidays: holidays))
  }

  func moment(asOf: Instant, week: ReportingWeek) -> Moment {
    Moment(
      requirements: Requirements(registry: World.registry, checklist: checklist),
      rules: ReportingRules(monitoringSince: "2023-10-02"), week: week, asOf: asOf)
  }

  /// What the rules say of each region at noon of that day, which is the reference day.
  func assess(
    on day: Day, filings: [String: Filings] = [:], states: [String: (inout RegionState) -> Void] = [:]
  ) -> [Assessment] {
    let noon = Instant(day, hour: 12, minute: 0, in: .wib)
    return assess(at: noon, week: ReportingWeek(containing: day), filings: filings, states: states)
  }

  func assess(
    at instant: Instant, week: ReportingWeek, filings: [String: Filings] = [:],
    states: [String: (inout RegionState) -> Void] = [:]
  ) -> [Assessment] {
    var known = World.registry.regions.map { _ in RegionState(checklist: checklist) }
    var filed = World.registry.regions.map { _ in Filings() }
    for (code, report) in states { report(&known[World.index(of: code)]) }
    for (code, filing) in filings { filed[World.index(of: code)] = filing }
    return Assessor(moment: moment(asOf: instant, week: week), states: known, filings: filed).assess()
  }

  /// The findings of that code in one region on that day, after it has reported so.
  func findings(
    _ code: FindingCode, on day: Day, in region: String = "73.10",
    _ report: @escaping (inout RegionState) -> Void = { _ in }
  ) -> [StateFinding] {
    assess(on: day, states: [region: report])[World.index(of: region)].findings.filter { $0.code == code }
  }

  /// Whether there is a finding of that code.
  func raises(
    _ code: FindingCode, on day: Day, in region: String = "73.10",
    _ report: @escaping (inout RegionState) -> Void = { _ in }
  ) -> Bool { !findings(code, on: day, in: region, report).isEmpty }
}

// MARK: Items and reports with only what a test is about

extension Day: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = Day(iso: text) ?? Day(number: 0) }
}

extension Stage {
  static func of(
    _ start: Day?, _ end: Day?, isConditional: Bool = false, appliesTo: Applicability = .all
  ) -> Stage {
    Stage(
      code: "PK01", cycle: 0, isConditional: isConditional, name: "Pencalonan", start: start, end: end,
      appliesTo: appliesTo, responsible: "KPU")
  }
}

extension RequiredDocument {
  static func of(_ due: DueRule, code: String = "DH01", isShared: Bool = false) -> RequiredDocument {
    RequiredDocument(
      code: code, cycle: 0, name: "Surat keputusan", appliesTo: .all, isMandatory: true, due: due, isShared: isShared)
  }
}

extension Grant {
  static func of(_ recipient: Recipient = .kpu, signBy: Day? = "2023-11-10", payInFullBy: Day? = "2024-06-27") -> Grant
  {
    Grant(
      cycle: 0, recipient: recipient, signBy: signBy, firstPaymentPercent: 40, firstPaymentWorkingDays: 14,
      payInFullBy: payInFullBy)
  }
}

extension Goods {
  static func of(receiveBy: Day? = "2024-11-10", deliverBy: Day? = "2024-11-26") -> Goods {
    Goods(
      code: "KTK", cycle: 0, name: "Kotak suara", unitOfCount: "buah", appliesTo: .belowProvinces,
      receiveBy: receiveBy, deliverBy: deliverBy)
  }
}

extension RegionState {
  mutating func say(_ status: StageStatus, _ percent: Percent = 5000, start: Day? = nil, end: Day? = nil) {
    stages[0] = StageReport(stage: 0, status: status, percent: percent, start: start, end: end)
  }

  mutating func say(
    _ status: DocumentStatus, number: String? = "1/SK/2023", date: Day? = "2023-10-20", of index: Int = 0
  ) {
    documents[index] = DocumentReport(document: index, status: status, number: number, date: date)
  }

  mutating func say(
    _ status: GrantStatus, number: String? = "1", date: Day? = "2023-11-01", value: Int64? = 1000,
    paid first: Int64? = nil,
    _ second: Int64? = nil, issue: Int? = nil, followUp: String? = nil
  ) {
    grants[0] = GrantReport(
      cycle: 0, recipient: .kpu, status: status, number: number, date: date, value: value, firstPayment: first,
      secondPayment: second, issue: issue, followUp: followUp)
  }

  mutating func say(
    needed: Int64, received: Int64 = 0, damaged: Int64? = nil, distributed: Int64? = nil, shipped: Day? = nil
  ) {
    goods[0] = GoodsReport(
      goods: 0, needed: needed, received: received, damaged: damaged, distributed: distributed, shippedDate: shipped)
  }

  mutating func say(
    obstacle level: ObstacleLevel, _ status: ObstacleStatus = .new, stage: Int? = nil, week: String = "2023-W45",
    coordination: [String] = [], followUp: String? = nil, target: Day? = nil
  ) {
    let report = ObstacleReport(
      number: "\(obstacles.count + 1)", stage: stage, category: 0, level: level, description: "Banjir",
      occurred: "2023-10-20", coordination: coordination, followUp: followUp, status: status, targetDate: target)
    obstacles.append(StandingObstacle(report: report, week: ReportingWeek(week) ?? ReportingWeek(index: 0)))
  }
}
