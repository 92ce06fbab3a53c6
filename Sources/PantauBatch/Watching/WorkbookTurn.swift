import PantauDomain

extension ReportingRules {
  /// The last moment up to that instant at which workbooks change though no file came: a day begins (what is overdue, and at
  /// the end of a Sunday the current period), or a deadline is past (who is missing).
  func workbookTurn(before asOf: Instant) -> Instant {
    let today = asOf.day(in: .wib)
    let deadlines = Zone.allCases.map { deadline(of: ReportingWeek(containing: today), in: $0) }
    let midnight = Instant(today, hour: 0, minute: 0, in: .wib)
    // What arrives at the deadline itself is in time.
    return deadlines.filter { $0 < asOf }.reduce(midnight, max)
  }
}
