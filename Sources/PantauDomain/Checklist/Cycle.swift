/// One election (*siklus*).
package struct Cycle: Sendable {
  package let code: String
  package let name: String
  package let start: Day
  package let end: Day
  package let votingDay: Day

  package init(code: String, name: String, start: Day, end: Day, votingDay: Day) {
    self.code = code
    self.name = name
    self.start = start
    self.end = end
    self.votingDay = votingDay
  }

  package func isRunning(on day: Day) -> Bool { start <= day && day <= end }
}

/// Which regions an item is for (*berlaku_untuk*).
package enum Applicability: String, CaseIterable, Sendable {
  case all = "semua"
  case provinces = "provinsi"
  case belowProvinces = "kabupaten_kota"

  package func covers(_ region: Region) -> Bool {
    switch self {
    case .all: true
    case .provinces: region.isProvince
    case .belowProvinces: !region.isProvince
    }
  }
}

/// A stage (*tahapan*) of a cycle. Without an end, or a start, nobody knows the date yet.
package struct Stage: Sendable {
  package let code: String
  /// Index in `Checklist.cycles`.
  package let cycle: Int
  /// A second round, say: looked at only once a region has reported it.
  package let isConditional: Bool
  package let name: String
  package let start: Day?
  package let end: Day?
  package let appliesTo: Applicability
  package let responsible: String

  package init(
    code: String, cycle: Int, isConditional: Bool, name: String, start: Day?, end: Day?, appliesTo: Applicability,
    responsible: String
  ) {
    self.code = code
    self.cycle = cycle
    self.isConditional = isConditional
    self.name = name
    self.start = start
    self.end = end
    self.appliesTo = appliesTo
    self.responsible = responsible
  }
}
