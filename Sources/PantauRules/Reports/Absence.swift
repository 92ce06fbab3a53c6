import PantauDomain

extension Moment {
  /// Weeks in a row without any of the forms that the region owed, ending with the last week whose deadline is past.
  /// Weeks before monitoring started count for nothing.
  func weeksAbsent(of region: Int, filings: Filings) -> Int {
    let zone = registry.regions[region].zone
    var last = week
    while last >= rules.firstWeek, asOf <= rules.deadline(of: last, in: zone) { last = last - 1 }
    var current = last
    while current >= rules.firstWeek, isAbsent(region, in: current, filing: filings.filing(for: current)) {
      current = current - 1
    }
    return last - current
  }

  /// Forms were owed and none of them is there. Ends at the first form that settles it: whole years of weeks are asked.
  private func isAbsent(_ region: Int, in week: ReportingWeek, filing: WeekFiling?) -> Bool {
    let owed = checklist.duties.lazy.filter { requirements.owes($0, region: region, week: week) }
    guard let filing else { return owed.first != nil }
    return owed.first != nil && owed.allSatisfy { filing[$0.form] == nil }
  }
}
