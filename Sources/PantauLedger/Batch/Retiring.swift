internal import GRDB

extension Ledger {
  /// Up to which submission the workbooks show everything; nil where none was written.
  package func reportedThrough() throws(LedgerFailure) -> Int? {
    try reading { database in try Int.fetchOne(database, sql: "SELECT max(through) FROM reported") }
  }

  /// Brings everything into the one file, so that it can be moved by its name alone. Whoever opens it next goes on as
  /// before.
  ///
  /// - Throws: `busy` while another process has it open.
  package func settle() throws(LedgerFailure) {
    let mode = try outsideTransaction { database in
      try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
    }
    guard mode == "delete" else { throw LedgerFailure(place: path, kind: .busy, reason: "journal_mode \(mode ?? "-")") }
  }
}
