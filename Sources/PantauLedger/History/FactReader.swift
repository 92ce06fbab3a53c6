internal import GRDB
internal import PantauDomain

/// Reads facts where the runs say that they lie.
struct FactReader {
  let database: Database
  let meanings: Meanings
  private let regions: [Int?]

  init(_ database: Database, meanings: Meanings, registry: Registry) {
    self.database = database
    self.meanings = meanings
    var regions: [Int?] = Array(repeating: nil, count: 10_000)
    for (index, region) in registry.regions.enumerated() { regions[Int(region.code.number)] = index }
    self.regions = regions
  }

  /// Index in the registry; nil for a code that is no longer a region's.
  @inline(__always)
  func region(_ code: Int64) -> Int? { code >= 0 && code < regions.count ? regions[Int(code)] : nil }

  /// A period's facts in the order of their arrival: the fact's number, the region's index, and those columns.
  func read<Kind: FactKind>(
    _: Kind.Type, _ columns: [String], of week: ReportingWeek, in runs: FactRuns,
    _ body: (Int64, Int, FactColumns) -> Void
  ) throws {
    let statement = try database.cachedStatement(sql: Kind.selection(columns))
    let common = FactColumns(statement: statement.sqliteStatement, offset: 0)
    let own = FactColumns(statement: statement.sqliteStatement, offset: 2)
    for run in runs[Kind.form] {
      let rows = try Row.fetchCursor(statement, arguments: [run.lowerBound, run.upperBound, week.stored])
      try rows.forEach { _ in
        guard let region = region(common.number(1)) else { return }
        body(common.number(0), region, own)
      }
    }
  }

  /// Brings the fold from the state before a period to the state at it.
  func apply(_ week: ReportingWeek, in runs: FactRuns, to fold: inout Fold) throws {
    try apply(StageFacts.self, week, runs, to: &fold)
    try apply(DocumentFacts.self, week, runs, to: &fold)
    try apply(GrantFacts.self, week, runs, to: &fold)
    try apply(GoodsFacts.self, week, runs, to: &fold)
    try apply(ObstacleFacts.self, week, runs, to: &fold)
  }

  private func apply<Kind: StandingFact>(
    _: Kind.Type, _ week: ReportingWeek, _ runs: FactRuns, to fold: inout Fold
  ) throws {
    try read(Kind.self, Kind.markColumns, of: week, in: runs) { fact, region, columns in
      Kind.apply(columns, meanings, Mark(fact: fact, region: region, week: week), to: &fold)
    }
  }

  /// Facts by their numbers, ascending: numbers that lie close together are read in one sweep.
  func read<Kind: FactKind>(
    _: Kind.Type, numbers: [Int64], _ body: (Int64, ReportingWeek, Kind.Report) -> Void
  ) throws {
    let statement = try database.cachedStatement(sql: Kind.selection)
    let own = FactColumns(statement: statement.sqliteStatement, offset: 3)
    var next = numbers.startIndex
    while next < numbers.endIndex {
      var end = next + 1
      while end < numbers.endIndex, numbers[end] - numbers[end - 1] <= 32 { end += 1 }
      let rows = try Row.fetchCursor(statement, arguments: [numbers[next], numbers[end - 1]])
      try rows.forEach { row in
        while next < end, numbers[next] < row.number(0) { next += 1 }
        guard next < end, numbers[next] == row.number(0), let week = row.week(2),
          let report = Kind.report(own, meanings)
        else { return }
        body(row.number(0), week, report)
      }
      next = end
    }
  }
}
