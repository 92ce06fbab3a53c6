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

  static var allowsColor: Bool { self["NO_COLOR"] == nil && isatty(STDOUT_FILENO) == 1 }
}
