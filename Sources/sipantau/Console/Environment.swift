import Glibc
import PantauDomain

/// What the environment of the program says.
enum Environment {
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Indonesian where the locale of messages is `id…`.
  static var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.lowercased().hasPrefix("id") ? .indonesian : .english
  }

  /// Columns of the terminal that standard error goes to; nil where there is none that can draw over a line.
  static var terminalWidth: Int? {
    guard isatty(STDERR_FILENO) == 1, let terminal = self["TERM"], terminal != "dumb" else { return nil }
    var size = winsize()
    let answer = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  static var allowsColor: Bool { self["NO_COLOR"] == nil && isatty(STDOUT_FILENO) == 1 }
}
