internal import GRDB
internal import PantauDomain

/// What the kept weeks and folds stand for.
struct KeptHeader: Equatable {
  let basis: Basis
  /// Of all submissions up to `tally.lastSubmission`.
  let tally: Tally
  /// The latest arrival of them.
  let arrival: Instant
  /// Every period with facts up to this one is kept.
  let week: ReportingWeek
}

extension KeptHeader {
  /// nil where nothing is kept.
  init?(_ database: Database) throws {
    let sql = """
      SELECT through, arrival, basis, period, accepted, partly_held, rejected, duplicates, rows_accepted, rows_held
      FROM kept
      """
    guard let row = try Row.fetchOne(database, sql: sql), let week = row.week(3) else { return nil }
    var tally = Tally()
    tally.lastSubmission = Int(row.number(0))
    tally.accepted = Int(row.number(4))
    tally.partlyHeld = Int(row.number(5))
    tally.rejected = Int(row.number(6))
    tally.duplicates = Int(row.number(7))
    tally.rowsAccepted = Int(row.number(8))
    tally.rowsHeld = Int(row.number(9))
    self.init(basis: Basis(text: row.text(2)), tally: tally, arrival: Instant(nanoseconds: row.number(1)), week: week)
  }

  func write(to database: Database) throws {
    try database.execute(sql: "DELETE FROM kept")
    try database.execute(
      sql: """
        INSERT INTO kept (through, arrival, basis, period, accepted, partly_held, rejected, duplicates, rows_accepted,
          rows_held) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        tally.lastSubmission, arrival.nanoseconds, basis.text, week.stored, tally.accepted, tally.partlyHeld,
        tally.rejected, tally.duplicates, tally.rowsAccepted, tally.rowsHeld,
      ])
  }
}
