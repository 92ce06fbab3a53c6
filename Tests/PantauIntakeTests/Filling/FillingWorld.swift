import PantauDomain

@testable import PantauIntake

func day(_ year: Int, _ month: Int, _ day: Int) -> Day { SmallWorld.day(year, month, day) }

/// The regions of `SmallWorld`, and items of every kind that a form treats differently, in 2023-W46. Monitoring began on
/// 2023-10-02.
struct FillingWorld {
  let requirements: Requirements = Requirements(registry: SmallWorld.registry, checklist: FillingWorld.checklist)

  /// A filling in which nobody but that region has said anything.
  func filling(of code: String, _ change: (inout RegionState) -> Void = { _ in }) -> FormFilling {
    let rules = ReportingRules(monitoringSince: day(2023, 10, 2))
    let week = ReportingWeek(containing: day(2023, 11, 14))
    let asOf = Instant(day(2023, 11, 14), hour: 8, minute: 0, in: .wib)
    var states = requirements.registry.regions.map { _ in RegionState(checklist: FillingWorld.checklist) }
    change(&states[index(code)])
    return FormFilling(
      moment: Moment(requirements: requirements, rules: rules, week: week, asOf: asOf), states: states)
  }

  func index(_ code: String) -> Int { SmallWorld.registry.index(of: SmallWorld.code(code)) ?? 0 }
  func stage(_ code: String) -> Int { FillingWorld.checklist.stages.firstIndex { $0.code == code } ?? 0 }
  func document(_ code: String) -> Int { FillingWorld.checklist.documents.firstIndex { $0.code == code } ?? 0 }

  private static let checklist: Checklist = Checklist(
    cycles: ["satu", "dua"].map {
      Cycle(code: $0, name: $0, start: day(2022, 1, 1), end: day(2024, 12, 31), votingDay: day(2024, 11, 27))
    },
    stages: [
      stage("S-DUA", cycle: 1, end: day(2023, 10, 31)), stage("S-SYARAT", end: nil, isConditional: true),
      stage("S-TANPA", end: nil), stage("S-NANTI", end: day(2024, 2, 10)), stage("S-KINI", end: day(2023, 10, 2)),
      stage("S-TEPAT", end: day(2023, 11, 30)), stage("S-LAMA", end: day(2023, 10, 1)),
    ],
    documents: [
      document("D-IKUT", due: .document(3, .days(14))), document("D-BEBAS", due: .never),
      document("D-LAMA", due: .fixed(day(2023, 10, 1))), document("D-TEPAT", due: .fixed(day(2023, 10, 2))),
    ],
    grants: [Recipient.kpu, .tni].map {
      Grant(
        cycle: 1, recipient: $0, signBy: day(2023, 11, 10), firstPaymentPercent: nil, firstPaymentWorkingDays: nil,
        payInFullBy: day(2024, 7, 10))
    },
    goods: [
      Goods(
        code: "KTK", cycle: 1, name: "Kotak suara", unitOfCount: "buah", appliesTo: .belowProvinces, receiveBy: nil,
        deliverBy: nil)
    ],
    duties: [
      FormDuty(form: .stages, cycle: 0, isMandatory: true, start: nil, end: nil),
      FormDuty(form: .stages, cycle: 1, isMandatory: true, start: nil, end: nil),
      FormDuty(form: .documents, cycle: 0, isMandatory: true, start: nil, end: nil),
      FormDuty(form: .grants, cycle: 1, isMandatory: true, start: nil, end: day(2023, 11, 13)),
      FormDuty(form: .logistics, cycle: 1, isMandatory: true, start: day(2023, 11, 19), end: nil),
      FormDuty(form: .obstacles, cycle: nil, isMandatory: false, start: nil, end: nil),
      FormDuty(form: .activities, cycle: nil, isMandatory: true, start: day(2023, 11, 20), end: nil),
    ],
    categories: [ObstacleCategory(code: "H01", name: "H01", units: ["KPU"])],
    grantIssues: [GrantIssue(code: "K1", name: "K1")],
    units: ["KPU", "TNI"].map { RelatedUnit(code: $0, name: $0, sheets: nil, categories: nil) },
    participation: [
      Participation(
        cycle: 1, region: SmallWorld.code("34"), takesPart: false, waivedRecipients: [], waivedDocuments: [])
    ], calendar: WorkCalendar(holidays: []))

  private static func stage(_ code: String, cycle: Int = 0, end: Day?, isConditional: Bool = false) -> Stage {
    Stage(
      code: code, cycle: cycle, isConditional: isConditional, name: "Tahapan \(code)", start: nil, end: end,
      appliesTo: .all, responsible: "KPU")
  }

  private static func document(_ code: String, due: DueRule) -> RequiredDocument {
    RequiredDocument(
      code: code, cycle: 0, name: "Dokumen \(code)", appliesTo: .all, isMandatory: true, due: due, isShared: false)
  }
}
