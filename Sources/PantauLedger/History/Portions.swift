internal import GRDB
internal import PantauDomain

/// The facts of one submission that are of one form, period and region.
struct Portion {
  let submission: Int64
  let form: Form
  /// Index in the registry; nil for a code that is no longer a region's.
  let region: Int?
  /// From the first fact's number to the last; others of the submission may lie between them.
  let facts: ClosedRange<Int64>
  let arrival: Instant
}

extension Database {
  /// Periods after one (nil: from the first) up to another that have facts, whenever they arrived; oldest first.
  func weeksWithFacts(after first: ReportingWeek?, through last: ReportingWeek) throws -> [ReportingWeek] {
    // Each is asked for by the one before it: the index is entered once a period, not read.
    let next = try cachedStatement(sql: "SELECT min(period) FROM portion WHERE period > ? AND period <= ?")
    var weeks: [ReportingWeek] = []
    var period = first?.stored ?? 0
    while let found = try Int64.fetchOne(next, arguments: [period, last.stored]) {
      if let week = ReportingWeek(stored: found) { weeks.append(week) }
      period = found
    }
    return weeks
  }

  /// A period's portions that had arrived by an instant.
  func portions(of week: ReportingWeek, by instant: Instant, registry: Registry) throws -> [Portion] {
    try portions(where: "portion.period = ?", [week.stored, instant.nanoseconds], registry)
  }

  /// The same of one region.
  func portions(of week: ReportingWeek, region: Int, by instant: Instant, registry: Registry) throws -> [Portion] {
    let code = Int64(registry.regions[region].code.number)
    return try portions(
      where: "portion.period = ? AND portion.region = ?", [week.stored, code, instant.nanoseconds], registry)
  }

  private func portions(
    where condition: String, _ arguments: StatementArguments, _ registry: Registry
  ) throws -> [Portion] {
    // CROSS: the portions first, then the submission of each.
    let statement = try cachedStatement(
      sql: """
        SELECT portion.submission, portion.form, portion.region, portion.first, portion.last, submission.arrival
        FROM portion CROSS JOIN submission ON submission.number = portion.submission
        WHERE \(condition) AND submission.arrival <= ?
        """)
    var found: [Portion] = []
    try Row.fetchCursor(statement, arguments: arguments).forEach { row in
      guard let form = Form(rawValue: row.text(1)), row.number(3) <= row.number(4) else { return }
      found.append(
        Portion(
          submission: row.number(0), form: form, region: row.region(2).flatMap(registry.index),
          facts: row.number(3)...row.number(4), arrival: Instant(nanoseconds: row.number(5))))
    }
    return found
  }
}

/// Where a period's facts lie: by form, runs of fact numbers in the order of arrival. A run may hold facts of other
/// periods and regions too, but none of a submission that had not arrived.
struct FactRuns {
  private var runs: [[ClosedRange<Int64>]] = Array(repeating: [], count: Form.allCases.count)

  init() {}

  init(_ portions: [Portion]) {
    var last: [Int64] = Array(repeating: 0, count: Form.allCases.count)
    for portion in portions.sorted(by: { ($0.submission, $0.facts.lowerBound) < ($1.submission, $1.facts.lowerBound) })
    {
      let form = portion.form.index
      add(portion.facts, to: form, sameSubmission: last[form] == portion.submission)
      last[form] = portion.submission
    }
  }

  /// Those of one submission are one run, and so are runs that follow each other: an ordinary week is read in a few
  /// sweeps. Nothing lies between them, so nothing that had not yet arrived is taken in.
  private mutating func add(_ facts: ClosedRange<Int64>, to form: Int, sameSubmission: Bool) {
    if let run = runs[form].last, sameSubmission || run.upperBound + 1 == facts.lowerBound {
      runs[form][runs[form].count - 1] = run.lowerBound...max(run.upperBound, facts.upperBound)
    } else {
      runs[form].append(facts)
    }
  }

  subscript(form: Form) -> [ClosedRange<Int64>] { runs[form.index] }
}
