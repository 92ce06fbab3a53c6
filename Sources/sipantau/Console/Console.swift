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

  /// - Throws: status 74 where standard output takes no more.
  func result(_ text: String) throws(Stop) {
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stdout) == $0.count }
    guard written, putchar(10) == 10, fflush(stdout) == 0 else {
      if errno == EPIPE { return }
      throw Stop(
        .inputOutput,
        Phrase(
          id: "Keluaran standar tidak dapat ditulis: \(String(cString: strerror(errno))).",
          en: "Standard output could not be written: \(String(cString: strerror(errno)))."))
    }
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
    fputs(TerminalText.safe(text) + "\n", stderr)
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
