package import PantauDomain
import PantauInbox
import PantauLedger

extension Drop {
  /// When a drop arrived: its status-change time, or the as-of instant where that is earlier.
  func arrival(asOf: Instant) -> Instant { min(Instant(nanoseconds: changed), asOf) }
}

extension Submission {
  /// The path for people and terminals: bytes that are no UTF-8, and controls, stand as `\xNN`.
  var shownPath: String { RawPath(bytes: path).description }
}

/// Whose folder a drop lies in.
enum DropOwner: Equatable {
  case scope(Scope)
  /// The folder's name; nil for the drop folder itself.
  case nobody(String?)

  init(folder: RawPath?, registry: Registry, acceptsRootFiles: Bool) {
    guard let folder else {
      self = acceptsRootFiles ? .scope(.centre) : .nobody(nil)
      return
    }
    self = Scope(folder: folder.description, registry: registry).map(DropOwner.scope) ?? .nobody(folder.description)
  }
}

extension Scope {
  /// nil for a name that is no scope: a retired code, anything else.
  package init?(folder: String, registry: Registry) {
    if folder == Scope.centre.description {
      self = .centre
    } else if let code = RegionCode(folder), registry.index(of: code) != nil {
      self = .office(code)
    } else {
      return nil
    }
  }
}
