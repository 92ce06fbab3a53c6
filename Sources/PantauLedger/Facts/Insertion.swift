internal import GRDB
internal import PantauDomain

/// A statement that appends rows, its places filled from left to right: a week has tens of thousands of rows, and GRDB's
/// own arguments cost more than SQLite's work.
struct Insertion {
  private let database: Database
  private let statement: Statement
  private var place: CInt = 0

  init(_ database: Database, sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
  }

  /// New rows: all their places are NULL.
  mutating func begin() {
    statement.setUncheckedArguments(StatementArguments())
    place = 0
  }

  mutating func put(_ number: Int64?) throws {
    place += 1
    if let number { try check(number.bind(to: statement.sqliteStatement, at: place)) }
  }

  mutating func put(_ text: String?) throws {
    place += 1
    if let text { try check(text.bind(to: statement.sqliteStatement, at: place)) }
  }

  mutating func put(_ day: Day?) throws { try put(day?.stored) }

  /// - Returns: the number of the last row; they go on from the table's last one, without a gap.
  @discardableResult
  func end() throws -> Int64 {
    try statement.execute()
    return database.lastInsertedRowID
  }

  private func check(_ code: CInt) throws {
    guard code == ResultCode.SQLITE_OK.rawValue else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
  }
}
