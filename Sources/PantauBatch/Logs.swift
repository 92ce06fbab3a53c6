package import Logging

/// Where the shell logs to: one line an event, on standard error.
package enum Logs {
  package typealias Log = Logger

  /// Warnings and failures; every step with `isVerbose`. `before` runs ahead of each line, so that whoever draws on the
  /// same terminal can make room for it.
  package static func console(isVerbose: Bool, before: @escaping @Sendable () -> Void = {}) -> Logger {
    var log = Logger(label: "sipantau") { label in
      AnnouncedLogHandler(handler: StreamLogHandler.standardError(label: label), before: before)
    }
    log.logLevel = isVerbose ? .info : .warning
    return log
  }

  /// For what runs by itself: a line for every file and batch, with `isQuiet` warnings and failures only.
  package static func unattended(isQuiet: Bool) -> Logger {
    var log = Logger(label: "sipantau") { label in StreamLogHandler.standardError(label: label) }
    log.logLevel = isQuiet ? .warning : .info
    return log
  }

  /// For what nobody wants to hear of.
  package static let silent = Logger(label: "sipantau") { _ in SwiftLogNoOpLogHandler() }
}

/// Tells somebody ahead of each line that it logs.
private struct AnnouncedLogHandler: LogHandler {
  var handler: StreamLogHandler
  let before: @Sendable () -> Void

  var logLevel: Logger.Level {
    get { handler.logLevel }
    set { handler.logLevel = newValue }
  }

  var metadata: Logger.Metadata {
    get { handler.metadata }
    set { handler.metadata = newValue }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { handler[metadataKey: key] }
    set { handler[metadataKey: key] = newValue }
  }

  func log(event: LogEvent) {
    before()
    handler.log(event: event)
  }
}
