internal import GRDB

/// What is wrong with the ledger, or with the machine that keeps it.
package struct LedgerFailure: Error, Sendable, Equatable {
  package enum Kind: Sendable {
    /// There is no such file, and none was to be made.
    case missing
    /// A page or a row is not as it was written; an older copy must be put back.
    case damaged
    /// An SQLite file of another program.
    case foreign
    /// Written by a later version of this program.
    case newer
    case cannotOpen
    case cannotRead
    /// Disk full, read-only, or another failure to write. Nothing of the transaction is kept.
    case cannotWrite
    /// Another process holds it.
    case busy
    /// SQLite refused a statement: a mistake of this program.
    case refused
  }

  /// Path of the ledger.
  package let place: String
  package let kind: Kind
  /// SQLite's own word.
  package let reason: String

  package init(place: String, kind: Kind, reason: String) {
    self.place = place
    self.kind = kind
    self.reason = reason
  }

  init(place: String, _ error: any Error) {
    switch error {
    case let failure as LedgerFailure:
      self = failure
    case let error as DatabaseError:
      let code = "SQLite \(error.extendedResultCode.rawValue)"
      self.init(
        place: place, kind: Kind(error.extendedResultCode), reason: error.message.map { "\($0) (\(code))" } ?? code)
    default:
      // What else GRDB throws while it reads says that a value is not of its column's type.
      self.init(place: place, kind: .damaged, reason: String(describing: error))
    }
  }
}

extension LedgerFailure.Kind {
  fileprivate init(_ code: ResultCode) {
    self =
      switch code {
      case .SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ: .cannotRead
      case .SQLITE_IOERR_CORRUPTFS, .SQLITE_IOERR_DATA: .damaged
      default:
        switch code.primaryResultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
        case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR: .cannotWrite
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
        default: .refused
        }
      }
  }
}
