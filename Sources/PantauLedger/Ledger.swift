internal import GRDB
internal import Glibc
package import PantauDomain

/// The ministry's book: every submission, the facts of its accepted rows and its findings, in the order of their taking.
/// Submissions, facts and findings are only ever appended.
package final class Ledger: Sendable {
  package let path: String
  let requirements: Requirements
  private let queue: DatabaseQueue

  /// - Parameters:
  ///   - requirements: what the indices in the rows to be kept mean. Facts are kept by code, so the seeds may change.
  ///   - create: make a new ledger where there is none. An existing one is opened either way.
  package init(path: String, requirements: Requirements, create: Bool) throws(LedgerFailure) {
    guard create || access(path, F_OK) == 0 else {
      throw LedgerFailure(place: path, kind: .missing, reason: "no such file")
    }
    self.path = path
    self.requirements = requirements
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.busyMode = .timeout(10)
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try LedgerSchema(place: path).prepare(database, create: create)
      }
    } catch {
      throw LedgerFailure(place: path, error)
    }
  }

  /// In memory, with nothing in it: what is known before anything was taken.
  package init(emptyFor requirements: Requirements) throws(LedgerFailure) {
    path = ":memory:"
    self.requirements = requirements
    do {
      queue = try DatabaseQueue()
      try queue.writeWithoutTransaction { try LedgerSchema(place: ":memory:").upgrade($0) }
    } catch {
      throw LedgerFailure(place: ":memory:", error)
    }
  }

  /// Looks at every page: ordinary queries pass by a damaged one in silence. On a connection of its own, so that it can
  /// go on beside other work.
  package func quickCheck() throws(LedgerFailure) {
    let complaints: [String]
    do {
      var configuration = Configuration()
      configuration.label = "check"
      configuration.readonly = true
      complaints = try DatabaseQueue(path: path, configuration: configuration).read { database in
        try String.fetchAll(database, sql: "PRAGMA quick_check(5)")
      }
    } catch {
      throw LedgerFailure(place: path, error)
    }
    guard complaints == ["ok"] else {
      throw LedgerFailure(place: path, kind: .damaged, reason: complaints.joined(separator: "; "))
    }
  }

  /// How safely this connection writes, in SQLite's own words.
  func durability() throws(LedgerFailure) -> Durability { try reading { try Durability($0) } }

  /// All that the body reads is of one instant, whatever another process writes meanwhile.
  func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw LedgerFailure(place: path, error)
    }
  }

  /// For what SQLite does not do within one.
  func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw LedgerFailure(place: path, error)
    }
  }

  /// One transaction: all of it is kept, on the disk, or nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws(LedgerFailure) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw LedgerFailure(place: path, error)
    }
  }
}
