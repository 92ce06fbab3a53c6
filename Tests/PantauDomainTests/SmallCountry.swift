import PantauDomain

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
func week(_ text: String) -> ReportingWeek { ReportingWeek(text) ?? ReportingWeek(index: 0) }
func instant(_ iso: String) -> Instant { Instant(iso: iso) ?? Instant(seconds: 0) }

/// Two provinces and three regions below them, on a Sunday, 12 November 2023, with dates around that day.
enum SmallCountry {
  static let south = 0
  static let maros = 1
  static let pangkep = 2
  static let papua = 3
  static let jayapura = 4

  static let registry = Registry(
    regions: [
      region("91.03", .regency, "Jayapura", .wit), region("73.10", .regency, "Pangkajene dan Kepulauan", .wita),
      region("73", .province, "Sulawesi Selatan", .wita), region("91", .province, "Papua", .wit),
      region("73.09", .regency, "Maros", .wita),
    ].compactMap { $0 },
    retired: RegionCode("94.03").flatMap { old in RegionCode("91.03").map { [old: $0] } } ?? [:])

  static let requirements = Requirements(registry: registry, checklist: checklist)

  static func moment(_ week: ReportingWeek, asOf: Instant) -> Moment {
    Moment(
      requirements: requirements, rules: ReportingRules(monitoringSince: day("2023-10-02")), week: week, asOf: asOf)
  }

  /// The end of Sunday, 12 November 2023.
  static let sunday = moment(week("2023-W45"), asOf: instant("2023-11-12T23:59:59+07:00"))

  private static func region(_ code: String, _ level: Region.Level, _ name: String, _ zone: Zone) -> Region? {
    RegionCode(code).map { code in
      Region(
        code: code, level: level, name: name, fullName: "\(level.rawValue) \(name)", zone: zone, statisticsCode: "",
        aliases: [], leadTime: nil)
    }
  }
}

extension SmallCountry {
  static let checklist = Checklist(
    cycles: [
      cycle("pemilu2024", "2022-06-14", "2024-12-31"), cycle("pilkada2024", "2023-01-24", "2025-05-31"),
    ],
    stages: [
      stage("PM01", end: "2023-10-01"), stage("PM02", end: "2023-10-02"), stage("PM03", end: "2023-11-11"),
      stage("PM04", end: "2023-11-12"), stage("PM05", end: "2023-11-19"), stage("PM06", end: "2023-11-20"),
      stage("PM07", end: nil), stage("PM90", end: "2023-11-01", isConditional: true),
      stage("HP01", cycle: 1, end: "2023-11-19", for: .provinces),
    ],
    documents: [
      document("DK01", .fixed(day("2023-11-12"))), document("DK02", .stageEnd(4, .days(-7))),
      document("DK03", .stageEnd(6, .days(30))), document("DK04", .fixed(day("2023-11-01")), isMandatory: false),
      document("DP01", .fixed(day("2023-11-01")), for: .belowProvinces),
      document("DH01", cycle: 1, .fixed(day("2023-11-13"))), document("DH02", cycle: 1, .document(5, .workingDays(1))),
      document("DH03", cycle: 1, .never), document("DH04", cycle: 1, .stageStart(4, .months(1))),
    ],
    grants: [Recipient.kpu, .tni].map { recipient in
      Grant(
        cycle: 1, recipient: recipient, signBy: day("2023-11-10"), firstPaymentPercent: nil,
        firstPaymentWorkingDays: nil, payInFullBy: nil)
    },
    goods: [
      Goods(
        code: "KTK", cycle: 0, name: "Kotak suara", unitOfCount: "buah", appliesTo: .belowProvinces, receiveBy: nil,
        deliverBy: nil)
    ],
    duties: [
      duty(.stages, 0, "2022-06-14", "2024-10-20"), duty(.stages, 1, "2023-01-24", "2025-02-20"),
      duty(.documents, 0, "2022-06-14", "2024-10-20"), duty(.documents, 1, "2023-01-24", "2025-02-20"),
      duty(.grants, 1, "2023-10-01", "2024-07-26"), duty(.logistics, 0, "2023-12-18", "2024-02-18"),
      FormDuty(form: .obstacles, cycle: nil, isMandatory: false, start: nil, end: nil),
      duty(.activities, nil, "2022-06-14", "2025-02-20"),
    ],
    categories: [], grantIssues: [], units: [],
    participation: [
      participation("91", takesPart: false), participation("73.10", waiving: [.kpu], ["DH01"]),
    ].compactMap { $0 },
    calendar: WorkCalendar(holidays: [day("2023-11-13")]))

  private static func cycle(_ code: String, _ start: String, _ end: String) -> Cycle {
    Cycle(code: code, name: code, start: day(start), end: day(end), votingDay: day(end))
  }

  private static func stage(
    _ code: String, cycle: Int = 0, end: String?, for whom: Applicability = .all, isConditional: Bool = false
  ) -> Stage {
    Stage(
      code: code, cycle: cycle, isConditional: isConditional, name: code, start: day("2023-08-31"), end: end.map(day),
      appliesTo: whom, responsible: "KPU")
  }

  private static func document(
    _ code: String, cycle: Int = 0, _ due: DueRule, for whom: Applicability = .all, isMandatory: Bool = true
  ) -> RequiredDocument {
    RequiredDocument(
      code: code, cycle: cycle, name: code, appliesTo: whom, isMandatory: isMandatory, due: due, isShared: false)
  }

  private static func duty(_ form: Form, _ cycle: Int?, _ start: String, _ end: String) -> FormDuty {
    FormDuty(form: form, cycle: cycle, isMandatory: true, start: day(start), end: day(end))
  }

  private static func participation(
    _ code: String, takesPart: Bool = true, waiving recipients: Set<Recipient> = [], _ documents: Set<String> = []
  ) -> Participation? {
    RegionCode(code).map { code in
      Participation(
        cycle: 1, region: code, takesPart: takesPart, waivedRecipients: recipients, waivedDocuments: documents)
    }
  }
}
