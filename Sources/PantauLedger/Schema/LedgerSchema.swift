internal import GRDB

/// Whose file it is, which schema it has, and how it becomes the one that this program knows.
struct LedgerSchema {
  let place: String

  /// `SPTU`, in the file's header: `file` and `sqlite3` show it.
  static let applicationID = 0x5350_5455
  /// One entry a version of the schema; `PRAGMA user_version` counts them. Entries are never changed, only added.
  static let steps = [tables + views, kept, receipts, chain]
  /// How many of them it takes until submissions are chained.
  private static let stepsToChain = 4

  /// - Parameter create: an empty file becomes a ledger; else it is one that has lost everything.
  func prepare(_ database: Database, create: Bool) throws {
    let version = try integer(database, "PRAGMA user_version")
    let application = try integer(database, "PRAGMA application_id")
    if application == 0, try integer(database, "SELECT count(*) FROM sqlite_master") == 0 {
      guard create else { throw failure(.damaged, "the file is empty") }
    } else if application != LedgerSchema.applicationID {
      throw failure(.foreign, "application_id \(application)")
    }
    guard version <= LedgerSchema.steps.count else {
      throw failure(.newer, "schema \(version), known \(LedgerSchema.steps.count)")
    }
    // Not by GRDB's own setting for WAL: that one lowers `synchronous` to NORMAL, and a power cut would lose rows for
    // which offices already have a receipt.
    try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    let durability = try Durability(database)
    guard durability == .required else { throw failure(.cannotOpen, "\(durability)") }
    if version < LedgerSchema.steps.count { try upgrade(database, from: version) }
  }

  func upgrade(_ database: Database, from version: Int = 0) throws {
    try database.inTransaction(.immediate) {
      for step in LedgerSchema.steps[version...] { try database.execute(sql: step) }
      if version < LedgerSchema.stepsToChain { try database.chainEntries(after: 0) }
      try database.execute(
        sql: "PRAGMA application_id = \(LedgerSchema.applicationID); PRAGMA user_version = \(LedgerSchema.steps.count)")
      return .commit
    }
  }

  private func integer(_ database: Database, _ sql: String) throws -> Int {
    try Int.fetchOne(database, sql: sql) ?? 0
  }

  private func failure(_ kind: LedgerFailure.Kind, _ reason: String) -> LedgerFailure {
    LedgerFailure(place: place, kind: kind, reason: reason)
  }
}

/// What survives a power cut: SQLite answers such settings, and may not follow them.
struct Durability: Equatable {
  let journal: String
  /// 2 is FULL: a commit returns when it is on the disk.
  let synchronous: Int

  static let required = Durability(journal: "wal", synchronous: 2)
}

extension Durability {
  init(_ database: Database) throws {
    journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
  }
}
