internal import PantauDomain

extension FactReader {
  /// The activities of a period, last row per key, by region, date and number.
  func activities(of week: ReportingWeek, in runs: FactRuns) throws -> ActivityTable {
    struct Key {
      let region: Int
      let date: Day
      let number: String
      let row: Int
    }
    // As they arrived, in one buffer; then the keys are put in order, and the rows copied by them.
    var arrived = ActivityTable()
    var keys: [Key] = []
    try read(ActivityFacts.self, ActivityFacts.columns, of: week, in: runs) { _, region, columns in
      guard let report = ActivityFacts.report(columns, meanings) else { return }
      keys.append(Key(region: region, date: report.date, number: report.number, row: arrived.count))
      arrived.append(region: region, report)
    }
    // Numbers are in normal form, so Swift orders them code point by code point.
    keys.sort { ($0.region, $0.date, $0.number, $0.row) < ($1.region, $1.date, $1.number, $1.row) }
    var activities = ActivityTable()
    for (index, key) in keys.enumerated() {
      let next = index + 1 < keys.count ? keys[index + 1] : nil
      if let next, next.region == key.region, next.date == key.date, next.number == key.number { continue }
      activities.append(region: key.region, arrived[key.row].report)
    }
    return activities
  }
}
