package import PantauDomain

/// Where a ledger is not as this program wrote it.
package enum LedgerFault: Sendable, Equatable {
  /// SQLite's own complaint of a page or an index.
  case page(String)
  /// Rows of a table name a row that is not there.
  case orphans(table: String, count: Int)
  /// The submission, its facts or its findings are not what was written, or are not where they were written.
  case changed(number: Int)
  /// The submissions between two numbers are gone.
  case removed(ClosedRange<Int>)
  /// Where the submission's facts lie is not what the ledger says of it.
  case portions(number: Int)
  /// The latest file of a sender is another one.
  case latest(scope: String, form: String)
  /// Workbooks were written of submissions up to one that is not there.
  case beyondLast(through: Int, last: Int)
  /// What was kept for the next report differs from what the facts say.
  case kept(ReportingWeek)
}

/// What a look at the whole ledger found.
package struct LedgerCheck: Sendable, Equatable {
  package var submissions = 0
  package var rows = 0
  package var faults: [LedgerFault] = []
}
