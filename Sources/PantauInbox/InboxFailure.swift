import Glibc

/// What the machine refused: which operation on which path, in the system's own word.
package struct InboxFailure: Error, Equatable, Sendable {
  /// Readable form of the path; names that are no text are shown escaped.
  package let path: String
  /// `open`, `rename`, …
  package let operation: String
  /// The system's error number; 0 where a library failed that gives none.
  package let code: Int32

  package init(path: String, operation: String, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  init(_ path: RawPath, _ operation: String, code: Int32) {
    self.init(path: path.description, operation: operation, code: code)
  }

  package var reason: String { code == 0 ? "refused" : String(cString: strerror(code)) }

  /// Nothing lies there, or no longer: also where a folder on the way has become something else.
  var isAbsence: Bool { [ENOENT, ENOTDIR, ELOOP].contains(code) }

  /// The trouble of that one file or folder. Anything else (no descriptors, no memory) is the machine's, and would meet
  /// the next one too.
  var isOfOnePath: Bool { isAbsence || [EACCES, EPERM, EIO, ENXIO, ENAMETOOLONG].contains(code) }
}
