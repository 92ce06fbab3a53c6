internal import GRDB
internal import PantauDomain

/// Goes from the latest kept fold, or from nothing, through the facts of the periods since. Texts are read only of the
/// facts that stand at the end.
struct HistoryReader {
  private let database: Database
  private let moment: Moment
  private let kept: KeptWeeks?
  private let arrivals: Arrivals
  private let reader: FactReader
  /// By region, up to the moment's period.
  private var filings: [Filings]
  /// By period: where the facts lie that no kept fold stands for.
  private var runs: [ReportingWeek: FactRuns] = [:]
  private var trend: [ReportingWeek: WeekFigures] = [:]
  /// The folds at this period and the two before it, and those that can be kept.
  private var folds: [ReportingWeek: Fold] = [:]

  init(_ database: Database, _ moment: Moment, _ kept: KeptWeeks?) throws {
    self.database = database
    self.moment = moment
    self.kept = kept
    arrivals = try Arrivals(database, by: moment.asOf, after: kept?.header)
    reader = FactReader(
      database, meanings: Meanings(try Words(database), moment.checklist), registry: moment.registry)
    filings = kept?.filings ?? Array(repeating: Filings(), count: moment.registry.regions.count)
  }

  mutating func history() throws -> History {
    let week = moment.week
    try fold()
    let ends = [week, week - 1].map { folds[$0] ?? Fold(moment.requirements) }
    var states = try reader.states(ends.map(\.standing), moment.checklist)
    let prints = try reader.prints(of: filings.map { $0.weeks.suffix(4).reversed().map(\.week) }, runs: facts)
    for (state, own) in [week, week - 1].enumerated() {
      let before = folds[own - 1] ?? Fold(moment.requirements)
      for region in states[state].indices {
        states[state][region].earlierPercents = before.percents[region]
        states[state][region].prints = Array(prints[region].filter { $0.week <= own }.prefix(3))
      }
    }
    return History(
      current: states[0], earlier: states[1], filings: filings,
      trend: trend.sorted { $0.key < $1.key }.map(\.value),
      activities: try reader.activities(of: week, in: runs[week] ?? FactRuns()),
      findings: try database.findings(arrivedIn: week, by: moment.asOf), tally: arrivals.tally)
  }

  private var trendWeeks: [ReportingWeek] {
    weeks(from: max(moment.rules.firstWeek, moment.week - (History.trendLength - 1)), to: moment.week)
  }

  private func weeks(from first: ReportingWeek, to last: ReportingWeek) -> [ReportingWeek] {
    first > last ? [] : (first.index...last.index).map { ReportingWeek(index: $0) }
  }

  /// Stops at each week of the trend whose figures are not kept and at the last three, also where no facts are of that
  /// very week.
  private mutating func fold() throws {
    for week in trendWeeks where moment.moved(to: week).isSettled {
      trend[week] = try kept?.figures(of: week, regions: moment.registry.regions.count)
    }
    let start = min(trendWeeks.first { trend[$0] == nil } ?? moment.week, moment.week - 2)
    let base = try kept?.fold(through: start, moment.requirements)
    try readPortions(after: kept.flatMap { kept in base.map { min($0.week, kept.sound) } })

    var fold = base?.fold ?? Fold(moment.requirements)
    var left = runs.filter { week, _ in base.map { week > $0.week } ?? true }.sorted { $0.key < $1.key }[...]
    let figured = Set(trendWeeks)
    for stop in weeks(from: start, to: moment.week) {
      while let (week, runs) = left.first, week <= stop {
        try reader.apply(week, in: runs, to: &fold)
        left.removeFirst()
      }
      if figured.contains(stop), trend[stop] == nil {
        trend[stop] = moment.moved(to: stop).figures(marks: fold.marks, filings: filings)
      }
      if stop >= moment.week - 2 || stop.index % NewlyKept.foldInterval == 0 { folds[stop] = fold }
    }
  }

  /// - Parameter last: the last period of which neither facts nor arrivals are asked; nil: all are.
  private mutating func readPortions(after last: ReportingWeek?) throws {
    for week in try database.weeksWithFacts(after: last, through: moment.week) {
      let portions = try database.portions(of: week, by: moment.asOf, registry: moment.registry)
      runs[week] = FactRuns(portions)
      if let kept, week <= kept.sound { continue }
      for portion in portions {
        if let region = portion.region { filings[region].note(portion.form, week: week, arrival: portion.arrival) }
      }
    }
  }

  /// Where the facts of those regions for a period lie.
  private func facts(of week: ReportingWeek, regions: [Int]) throws -> FactRuns {
    let registry = moment.registry
    if let all = runs[week] { return all }
    // Past that share it costs more to look each of them up.
    if regions.count * 8 > registry.regions.count {
      return FactRuns(try database.portions(of: week, by: moment.asOf, registry: registry))
    }
    return FactRuns(
      try regions.flatMap { region in
        try database.portions(of: week, region: region, by: moment.asOf, registry: registry)
      })
  }

  /// What this reading has worked out and the next one can build on; nil where something later was left out.
  func newlyKept(under basis: Basis) throws -> NewlyKept? {
    guard let latest = arrivals.latest, latest <= moment.asOf else { return nil }
    let header = KeptHeader(
      basis: basis, tally: arrivals.tally, arrival: latest, week: max(kept?.sound ?? moment.week, moment.week))
    var new = NewlyKept(found: try KeptHeader(database), sound: kept?.sound, header: header)
    for week in runs.keys where kept.map({ week > $0.sound }) ?? true {
      new.filings[week] = KeptFilings.text(filings, of: week)
    }
    for (week, figures) in trend where moment.moved(to: week).isSettled {
      if let kept, try kept.figures(of: week, regions: figures.regions.count) != nil { continue }
      new.figures[week] = figures.text
    }
    for (week, fold) in folds where new.keepsFold(of: week) && kept?.folds.contains(week) != true {
      new.folds[week] = fold.text
    }
    return new
  }
}
