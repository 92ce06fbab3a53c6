import PantauDomain

@testable import PantauRules

/// An office that owes two forms, tahapan and aktivitas, from 2023-10-02 to 2023-12-31, and what it has filed.
///
/// Its deadline is Friday 16:00 WITA, which is 15:00 WIB.
struct Office {
  static let deadline = Instant("2023-11-10", hour: 16, minute: 0, in: .wita)
  private let world = World(
    stages: [.of(nil, nil)],
    duties: [
      FormDuty(form: .stages, cycle: 0, isMandatory: true, start: "2023-10-02", end: "2023-12-31"),
      FormDuty(form: .activities, cycle: nil, isMandatory: true, start: "2023-10-02", end: "2023-12-31"),
      FormDuty(form: .obstacles, cycle: nil, isMandatory: false, start: nil, end: nil),
    ])
  private var filings = Filings()
  private var prints: [WeekPrints] = []

  mutating func file(_ forms: Form..., week: String = "2023-W45", at arrival: Instant = deadline) {
    for form in forms { filings.note(form, week: Office.week(week), arrival: arrival) }
  }

  /// Newest first.
  mutating func print(_ rows: Set<UInt64>, week: String) {
    prints.append(WeekPrints(week: Office.week(week), rows: rows))
  }

  func assessment(week: String = "2023-W45", at instant: Instant) -> Assessment {
    let assessments = world.assess(
      at: instant, week: Office.week(week), filings: ["73.10": filings], states: ["73.10": { $0.prints = prints }])
    return assessments[World.index(of: "73.10")]
  }

  /// The codes told of the office's reporting.
  func codes(week: String = "2023-W45", at instant: Instant = Instant("2023-11-12", hour: 20, minute: 0, in: .wib))
    -> [String]
  {
    assessment(week: week, at: instant).findings.filter { $0.subject == .report }.map(\.code.description)
  }

  private static func week(_ text: String) -> ReportingWeek { ReportingWeek(text) ?? ReportingWeek(index: 0) }
}

extension Instant {
  /// The next moment that there is.
  var next: Instant { Instant(nanoseconds: nanoseconds + 1) }
}
