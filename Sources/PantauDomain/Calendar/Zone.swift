/// The three time zones of Indonesia; none has daylight saving.
package enum Zone: String, CaseIterable, Sendable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Hours east of Greenwich.
  package var offset: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }
}

/// What the configuration says about weeks: when a report is due, since when there is monitoring, what is locked.
package struct ReportingRules: Equatable, Sendable {
  /// 1 is Monday, 5 is Friday.
  package var deadlineWeekday: Int
  package var deadlineHour: Int
  package var deadlineMinute: Int
  package var monitoringSince: Day
  /// A period more than this many weeks before that of the as-of instant takes no more rows.
  package var lockWeeks: Int

  package init(
    deadlineWeekday: Int = 5, deadlineHour: Int = 16, deadlineMinute: Int = 0, monitoringSince: Day,
    lockWeeks: Int = 8
  ) {
    self.deadlineWeekday = deadlineWeekday
    self.deadlineHour = deadlineHour
    self.deadlineMinute = deadlineMinute
    self.monitoringSince = monitoringSince
    self.lockWeeks = lockWeeks
  }

  package var firstWeek: ReportingWeek { ReportingWeek(containing: monitoringSince) }

  /// A report that arrives at exactly this instant is in time.
  package func deadline(of week: ReportingWeek, in zone: Zone) -> Instant {
    Instant(week.monday + (deadlineWeekday - 1), hour: deadlineHour, minute: deadlineMinute, in: zone)
  }
}

/// The day from which all day counts of a period are taken: its Sunday, or the as-of day in WIB where that is earlier.
package func referenceDay(of week: ReportingWeek, asOf: Instant) -> Day {
  min(asOf.day(in: .wib), week.sunday)
}
