internal import GRDB
internal import PantauDomain

/// What a report has worked out and the next one need not.
struct NewlyKept {
  /// What the report found kept; nil: nothing.
  let found: KeptHeader?
  /// Up to here the rows that it found hold; nil: none of them does.
  let sound: ReportingWeek?
  let header: KeptHeader
  var filings: [ReportingWeek: String] = [:]
  var figures: [ReportingWeek: String] = [:]
  var folds: [ReportingWeek: String] = [:]

  init(found: KeptHeader?, sound: ReportingWeek?, header: KeptHeader) {
    self.found = found
    self.sound = sound
    self.header = header
  }

  /// Every so many folds one stays for good.
  static let foldInterval: Int32 = 4

  /// Those that stay are for rows of older periods and reports of them; of the others the two that the next report
  /// of this or the next period begins with.
  func keepsFold(of week: ReportingWeek) -> Bool {
    week.index % NewlyKept.foldInterval == 0 || week == header.week - 1 || week == header.week - 2
  }

  private var isNew: Bool { header != found || !(filings.isEmpty && figures.isEmpty && folds.isEmpty) }

  /// Does nothing where something else has been kept meanwhile.
  func write(to database: Database) throws {
    guard isNew, try KeptHeader(database) == found else { return }
    for table in ["kept_week", "kept_fold"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE period > ?", arguments: [sound?.stored ?? 0])
    }
    try header.write(to: database)
    for week in Set(filings.keys).union(figures.keys) {
      try database.execute(
        sql: """
          INSERT INTO kept_week (period, filings, figures) VALUES (?, ?, ?)
          ON CONFLICT (period) DO UPDATE SET figures = coalesce(excluded.figures, figures)
          """, arguments: [week.stored, filings[week] ?? "", figures[week]])
    }
    for (week, fold) in folds {
      try database.execute(
        sql: "INSERT OR REPLACE INTO kept_fold (period, fold) VALUES (?, ?)", arguments: [week.stored, fold])
    }
    for period in try Int64.fetchAll(database, sql: "SELECT period FROM kept_fold") {
      guard let week = ReportingWeek(stored: period), !keepsFold(of: week) else { continue }
      try database.execute(sql: "DELETE FROM kept_fold WHERE period = ?", arguments: [period])
    }
  }
}
