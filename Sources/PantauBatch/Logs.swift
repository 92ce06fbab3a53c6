package import Logging

extension Logger {
  /// For what nobody wants to hear of.
  package static let silent = Logger(label: "sipantau") { _ in SwiftLogNoOpLogHandler() }
}
