import PantauInbox

/// A file as the command line names it: bytes, which need not be text.
package struct NamedFile: Sendable {
  let path: RawPath
  /// For people and programs: as it was named; what is no text in it stands as `\xNN`.
  let name: String

  package init(bytes: [UInt8]) {
    path = RawPath(bytes: bytes)
    name = String(validating: bytes, as: UTF8.self) ?? path.description
  }

  package init(_ text: String) { self.init(bytes: Array(text.utf8)) }
}
