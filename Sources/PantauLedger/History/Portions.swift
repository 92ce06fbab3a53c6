internal import GRDB
internal import PantauDomain

/// Where the facts lie that had arrived, period by period, and what their arrivals say of the offices.
struct Portions {
  /// By region.
  private(set) var filings: [Filings]
  /// By form, then period: runs of fact numbers, in the order of arrival. A run may hold facts of other periods too.
  private var runs: [[ReportingWeek: [ClosedRange<Int64>]]]

  /// - Parameters:
  ///   - last: no period after it.
  ///   - arrivals: by submission's number; nil = not yet arrived.
  init(_ database: Database, through last: ReportingWeek, arrivals: [Instant?], registry: Registry) throws {
    filings = Array(repeating: Filings(), count: registry.regions.count)
    runs = Array(repeating: [:], count: Form.allCases.count)
    let sql = """
      SELECT submission, form, period, region, first, last FROM portion WHERE period <= ?
      ORDER BY submission, form, period, region
      """
    var weeks: [Int64: ReportingWeek] = [:]
    var open: (submission: Int64, form: Form, week: ReportingWeek, run: ClosedRange<Int64>)?
    try Row.fetchCursor(database, sql: sql, arguments: [last.stored]).forEach { row in
      let (submission, period, first, last) = (row.number(0), row.number(2), row.number(4), row.number(5))
      guard submission < arrivals.count, let arrival = arrivals[Int(submission)], first <= last,
        let form = Form(rawValue: row.text(1)), let week = weeks[period] ?? ReportingWeek(stored: period)
      else { return }
      weeks[period] = week
      if let region = row.region(3).flatMap(registry.index) {
        filings[region].note(form, week: week, arrival: arrival)
      }
      if let same = open, same.submission == submission, same.form == form, same.week == week {
        open?.run = min(same.run.lowerBound, first)...max(same.run.upperBound, last)
      } else {
        if let done = open { add(done.run, done.form, done.week) }
        open = (submission, form, week, first...last)
      }
    }
    if let done = open { add(done.run, done.form, done.week) }
  }

  /// Runs that follow each other become one, so that an ordinary week is read in a few sweeps. Nothing lies between
  /// them, so nothing that had not yet arrived is taken in.
  private mutating func add(_ run: ClosedRange<Int64>, _ form: Form, _ week: ReportingWeek) {
    var list = runs[form.index].removeValue(forKey: week) ?? []
    if let last = list.last, last.upperBound + 1 == run.lowerBound {
      list[list.count - 1] = last.lowerBound...run.upperBound
    } else {
      list.append(run)
    }
    runs[form.index][week] = list
  }

  func runs(_ form: Form, in week: ReportingWeek) -> [ClosedRange<Int64>] { runs[form.index][week] ?? [] }

  /// Periods with rows of any form, oldest first.
  var weeks: [ReportingWeek] { Set(runs.joined().map(\.key)).sorted() }
}
