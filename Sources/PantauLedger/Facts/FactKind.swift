internal import GRDB
internal import PantauDomain

/// How the rows of one form are kept, and read back.
protocol FactKind {
  associatedtype Report
  static var form: Form { get }
  static var table: String { get }
  /// The form's own columns, in the order in which `write` and `report` go through them.
  static var columns: [String] { get }
  /// Those of them that hold the number of a word.
  static var words: [String] { get }
  /// SQL of what tells a row from the others of its region and period: a whole number, and a text.
  static var key: (number: String, text: String) { get }

  /// Fills the places of the form's own columns.
  static func write(
    _ report: Report, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion) throws
  /// nil where it speaks of a code that the seeds no longer know.
  static func report(_ columns: FactColumns, _ meanings: Meanings) -> Report?
}

/// In the order of `Form.allCases`.
var factKinds: [any FactKind.Type] {
  [StageFacts.self, DocumentFacts.self, GrantFacts.self, GoodsFacts.self, ObstacleFacts.self, ActivityFacts.self]
}

/// A kind of which the state at a period is made.
protocol StandingFact: FactKind {
  /// What the fold reads after the fact's number and region.
  static var markColumns: [String] { get }
  /// The row replaces what was known of its key; one with a code that the seeds no longer know is passed over.
  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold)
}

/// Which fact it is, and where in the fold it belongs.
struct Mark {
  let fact: Int64
  /// Index in the registry.
  let region: Int
  let week: ReportingWeek
}

/// A fact's own columns, behind those that all facts have; read from SQLite's statement itself, because a fold reads
/// millions of them.
struct FactColumns {
  let statement: SQLiteStatement
  let offset: CInt

  /// 0 for NULL.
  @inline(__always)
  func number(_ index: Int) -> Int64 { Int64(sqliteStatement: statement, index: offset + CInt(index)) }

  func optionalNumber(_ index: Int) -> Int64? {
    Int64.fromStatement(statement, atUncheckedIndex: offset + CInt(index))
  }

  func text(_ index: Int) -> String { optionalText(index) ?? "" }

  func optionalText(_ index: Int) -> String? {
    String.fromStatement(statement, atUncheckedIndex: offset + CInt(index))
  }

  func day(_ index: Int) -> Day? { optionalNumber(index).map { Day(number: Int32(truncatingIfNeeded: $0)) } }
}

extension FactKind {
  static var key: (number: String, text: String) { ("\(columns[0])", "''") }

  /// Appends so many rows at once.
  static func insertion(rows: Int) -> String {
    let names = ["period", "region", "fingerprint", "submission", "line"] + columns
    let places = "(" + Array(repeating: "?", count: names.count).joined(separator: ", ") + ")"
    let all = Array(repeating: places, count: rows).joined(separator: ", ")
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES \(all)"
  }

  /// Those of a run of numbers; the number, the region and the period, then the form's own.
  static var selection: String {
    """
    SELECT number, region, period, \(columns.joined(separator: ", ")) FROM \(table)
    WHERE number BETWEEN ? AND ? ORDER BY number
    """
  }

  /// Those of one period in a run of numbers.
  static func selection(_ columns: [String]) -> String {
    """
    SELECT number, region, \(columns.joined(separator: ", ")) FROM \(table)
    WHERE number BETWEEN ? AND ? AND period = ? ORDER BY number
    """
  }
}
