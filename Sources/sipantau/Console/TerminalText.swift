/// Text on its way to a terminal: no control or format character of an office's text gets through.
enum TerminalText {
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isHarmless($0) }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    return String(safe)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
    default: true
    }
  }

  /// Cut to that many columns, or filled up with spaces; every character counts as one.
  static func fitted(_ text: String, to width: Int) -> String {
    let text = safe(text)
    if text.count <= width { return text + String(repeating: " ", count: width - text.count) }
    return String(text.prefix(max(0, width - 1))) + "…"
  }
}
