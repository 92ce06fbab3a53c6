internal import GRDB
package import PantauDomain

extension Ledger {
  /// Everything that the ledger knew of a period as of an instant. Facts are read once, from the first period to this
  /// one; texts only of those that stand at the end.
  package func history(of moment: Moment) throws(LedgerFailure) -> History {
    try reading { database in try HistoryReader(database, moment).history() }
  }
}

private struct HistoryReader {
  private let database: Database
  private let moment: Moment
  private let arrivals: Arrivals
  private let reader: FactReader

  init(_ database: Database, _ moment: Moment) throws {
    self.database = database
    self.moment = moment
    arrivals = try Arrivals(database, by: moment.asOf)
    let portions = try Portions(
      database, through: moment.week, arrivals: arrivals.instants, registry: moment.registry)
    reader = FactReader(
      database, portions: portions, meanings: Meanings(try Words(database), moment.checklist),
      registry: moment.registry)
  }

  private var filings: [Filings] { reader.portions.filings }

  func history() throws -> History {
    let week = moment.week
    var trend: [WeekFigures] = []
    var folds: [ReportingWeek: Fold] = [:]
    try fold { stop, fold in
      if stop >= firstTrendWeek { trend.append(moment.moved(to: stop).figures(marks: fold.marks, filings: filings)) }
      if stop >= week - 2 { folds[stop] = fold }
    }
    let ends = [week, week - 1].map { folds[$0] ?? Fold(moment.requirements) }
    var states = try reader.states(ends.map(\.standing), moment.checklist)
    let prints = try reader.prints(of: filings.map { $0.weeks.suffix(4).reversed().map(\.week) })
    for (state, own) in [week, week - 1].enumerated() {
      let before = folds[own - 1] ?? Fold(moment.requirements)
      for region in states[state].indices {
        states[state][region].earlierPercents = before.percents[region]
        states[state][region].prints = Array(prints[region].filter { $0.week <= own }.prefix(3))
      }
    }
    return History(
      current: states[0], earlier: states[1], filings: filings, trend: trend,
      activities: try reader.activities(in: week),
      findings: try database.findings(arrivedIn: week, by: moment.asOf), tally: arrivals.tally)
  }

  private var firstTrendWeek: ReportingWeek {
    max(moment.rules.firstWeek, moment.week - (History.trendLength - 1))
  }

  /// Stops at each week of the trend and at the last three, also where no facts are of that very week.
  private func fold(_ stopped: (ReportingWeek, Fold) -> Void) throws {
    var fold = Fold(moment.requirements)
    var weeks = reader.portions.weeks[...]
    let start = min(firstTrendWeek, moment.week - 2)
    for index in start.index...moment.week.index {
      let stop = ReportingWeek(index: index)
      while let week = weeks.first, week <= stop {
        try reader.apply(week, to: &fold)
        weeks.removeFirst()
      }
      stopped(stop, fold)
    }
  }
}
