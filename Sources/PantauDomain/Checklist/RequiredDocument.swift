/// A document that a region must have by its due date (*tenggat*).
package struct RequiredDocument: Sendable {
  package let code: String
  /// Index in `Checklist.cycles`.
  package let cycle: Int
  package let name: String
  package let appliesTo: Applicability
  /// Only a mandatory one (*wajib* = ya) is required of anybody.
  package let isMandatory: Bool
  package let due: DueRule
  /// Issued centrally (*bersama*): many regions rightly have the same number.
  package let isShared: Bool

  package init(
    code: String, cycle: Int, name: String, appliesTo: Applicability, isMandatory: Bool, due: DueRule, isShared: Bool
  ) {
    self.code = code
    self.cycle = cycle
    self.name = name
    self.appliesTo = appliesTo
    self.isMandatory = isMandatory
    self.due = due
    self.isShared = isShared
  }
}

/// How a due date follows from something else (*tenggat_jenis*, *tenggat_acuan*, *tenggat*).
package enum DueRule: Sendable, Equatable {
  case fixed(Day)
  /// Index in `Checklist.stages`.
  case stageStart(Int, Shift)
  case stageEnd(Int, Shift)
  /// The date of that document (index in `Checklist.documents`) in the region's own state.
  case document(Int, Shift)
  case never
}

/// `+14hk` (working days), `-7h` (calendar days), `-5b` (months).
package enum Shift: Sendable, Equatable {
  case workingDays(Int)
  case days(Int)
  case months(Int)

  package init?(_ text: String) {
    let signed = text.prefix { "+-0123456789".contains($0) }
    guard let count = Int(signed), (-10_000...10_000).contains(count) else { return nil }
    switch text.dropFirst(signed.count) {
    case "hk": self = .workingDays(count)
    case "h": self = .days(count)
    case "b": self = .months(count)
    default: return nil
    }
  }

  package func applied(to day: Day, in calendar: WorkCalendar) -> Day {
    switch self {
    case .workingDays(let count): calendar.day(count, workingDaysAfter: day)
    case .days(let count): day + count
    case .months(let count): day.adding(months: count)
    }
  }
}
