internal import GRDB
internal import PantauDomain

/// The kept weeks and folds, as far as they answer for a moment: of the same basis, of nothing that had not arrived by
/// its instant, and of no period that submissions since have rows for.
struct KeptWeeks {
  let header: KeptHeader
  /// The last period that holds.
  let sound: ReportingWeek
  private let database: Database

  /// By region, up to the moment's period, for all periods that hold.
  private(set) var filings: [Filings]
  /// The periods whose folds are kept and hold.
  let folds: Set<ReportingWeek>

  /// nil where nothing is kept that answers for the moment, or it cannot be read.
  init?(_ database: Database, _ moment: Moment, _ basis: Basis) throws {
    guard let header = try KeptHeader(database), header.basis == basis, header.arrival <= moment.asOf else {
      return nil
    }
    self.header = header
    self.database = database
    // The plus keeps SQLite from going through all periods by their index.
    let changed = try Int64.fetchOne(
      database, sql: "SELECT min(+period) FROM portion WHERE submission > ?", arguments: [header.tally.lastSubmission])
    let firstChanged = changed.flatMap { ReportingWeek(stored: $0) }
    let sound = firstChanged.map { min($0 - 1, header.week) } ?? header.week
    self.sound = sound
    let periods = try Int64.fetchAll(
      database, sql: "SELECT period FROM kept_fold WHERE period <= ?", arguments: [sound.stored])
    folds = Set(periods.compactMap { ReportingWeek(stored: $0) })
    filings = Array(repeating: Filings(), count: moment.registry.regions.count)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT period, filings FROM kept_week WHERE period <= ? ORDER BY period",
      arguments: [min(sound, moment.week).stored])
    var missing = Set(try database.weeksWithFacts(after: nil, through: min(sound, moment.week)))
    while let row = try rows.next() {
      guard let week = row.week(0), KeptFilings.note(row.text(1), of: week, in: &filings) else { return nil }
      missing.remove(week)
    }
    guard missing.isEmpty else { return nil }
  }

  /// nil where they are not kept.
  func figures(of week: ReportingWeek, regions: Int) throws -> WeekFigures? {
    guard week <= sound else { return nil }
    let text = try String.fetchOne(
      database, sql: "SELECT figures FROM kept_week WHERE period = ?", arguments: [week.stored])
    return text.flatMap { WeekFigures(text: $0, week: week, regions: regions) }
  }

  /// The latest fold that holds, of that period or an earlier one.
  func fold(through week: ReportingWeek, _ requirements: Requirements) throws -> (week: ReportingWeek, fold: Fold)? {
    guard let latest = folds.filter({ $0 <= week }).max() else { return nil }
    let text = try String.fetchOne(
      database, sql: "SELECT fold FROM kept_fold WHERE period = ?", arguments: [latest.stored])
    return text.flatMap { Fold(text: $0, requirements) }.map { (latest, $0) }
  }
}
