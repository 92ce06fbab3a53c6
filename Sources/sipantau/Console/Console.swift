import Glibc
import PantauBatch
import PantauDomain

/// Where results and messages go: results to standard output, everything else to standard error.
struct Console: Sendable {
  let language: Language
  let json: Bool
  let quiet: Bool
  let verbose: Bool
  let color: Bool
  /// Goes on counting whether or not anybody looks.
  let progress: Progress
  /// nil where no bar is drawn.
  private let progressLine: ProgressLine?

  /// Bars are for a person at a terminal who asked for nothing else.
  init(language: Language, json: Bool, quiet: Bool, verbose: Bool, color: Bool, terminalWidth: Int?) {
    (self.language, self.json, self.quiet, self.verbose, self.color) = (language, json, quiet, verbose, color)
    if let terminalWidth, !json, !quiet, !verbose {
      let line = ProgressLine(language: language, width: terminalWidth) { text in
        Console.write(Array(text.utf8), to: STDERR_FILENO)
      }
      progressLine = line
      progress = Progress { line.draw($0) }
    } else {
      progressLine = nil
      progress = Progress { _ in }
    }
  }

  var log: Logs.Log {
    Logs.console(isVerbose: verbose) { [progressLine] in progressLine?.clear() }
  }

  /// The command is over: clears its bar; with `--verbose`, a line for each phase.
  func finishProgress() {
    progressLine?.clear()
    if verbose { progress.spans.forEach { complain(ProgressText.line($0, language: language)) } }
  }

  /// - Throws: status 74 where standard output takes no more.
  func result(_ text: String) throws(Stop) { try write(Array((text + "\n").utf8)) }

  /// - Throws: status 74 where standard output takes no more. A reader that has gone is no failure.
  func write(_ bytes: [UInt8]) throws(Stop) {
    progressLine?.clear()
    if let code = Console.write(bytes, to: STDOUT_FILENO), code != EPIPE {
      let reason = String(cString: strerror(code))
      throw Stop(
        .inputOutput,
        Phrase(
          id: "Keluaran standar tidak dapat ditulis: \(reason).", en: "Standard output could not be written: \(reason)."
        ))
    }
  }

  /// The system's error number, or nil.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  func result(_ phrase: Phrase) throws(Stop) { try result(phrase[language]) }

  /// A message on the way; `--quiet` and `--json` leave it out.
  func note(_ phrase: Phrase) {
    if !quiet { complain(phrase[language]) }
  }

  /// A step on the way; only `--verbose` tells it.
  func step(_ phrase: Phrase) {
    if verbose { complain(phrase[language]) }
  }

  func tell(_ stop: Stop) { complain("sipantau: \(stop.message[language])") }

  private func complain(_ text: String) {
    progressLine?.clear()
    // Where even standard error takes nothing, there is nobody left to tell.
    Console.write(Array((TerminalText.safe(text) + "\n").utf8), to: STDERR_FILENO)
  }

  func painted(_ text: String, _ paint: Paint) -> String {
    color ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Paint: Int {
    case strong = 1
    case faint = 2
    case red = 31
    case green = 32
    case yellow = 33
  }
}

extension Severity {
  var paint: Console.Paint {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info: .faint
    }
  }
}
