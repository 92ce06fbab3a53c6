package import Logging

/// Where the shell logs to: one line an event, on standard error.
package enum Logs {
  package typealias Log = Logger

  /// Warnings; every step with `isVerbose`; failures only with `isQuiet`.
  package static func console(isVerbose: Bool, isQuiet: Bool) -> Logger {
    var log = Logger(label: "sipantau") { label in StreamLogHandler.standardError(label: label) }
    log.logLevel = isVerbose ? .info : isQuiet ? .error : .warning
    return log
  }

  /// For what nobody wants to hear of.
  package static let silent = Logger(label: "sipantau") { _ in SwiftLogNoOpLogHandler() }
}
