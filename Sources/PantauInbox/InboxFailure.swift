import Glibc

/// What the machine refused: which operation on which path, in the system's own word.
package struct InboxFailure: Error, Equatable, Sendable {
  /// Readable form of the path; names that are no text are shown escaped.
  package let path: String
  /// `open`, `rename`, …
  package let operation: String
  /// The system's error number.
  package let code: Int32

  package init(path: String, operation: String, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  init(_ path: RawPath, _ operation: String) {
    self.init(path: path.description, operation: operation, code: errno)
  }

  package var reason: String { String(cString: strerror(code)) }
}
