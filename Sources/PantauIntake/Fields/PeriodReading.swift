import PantauDomain

/// A period: `2023-W45` in any case; other spellings of a week, and any date, are repaired.
enum PeriodReading {
  static func read(_ text: Span<UInt8>) -> Reading<ReportingWeek> {
    var scanner = ByteScanner()
    let hasApostrophe = scanner.take(UInt8(ascii: "'"), text)
    if let (week, isExact) = weekOfYear(text, scanner) {
      return isExact && !hasApostrophe ? .asWritten(week) : .repaired(week)
    }
    return DateReading.read(text).value.map { .repaired(ReportingWeek(containing: $0)) } ?? .wrong
  }

  /// `2023-W45`, `2023W45`, `2023-W5`, `w45-2023`.
  private static func weekOfYear(_ text: Span<UInt8>, _ start: ByteScanner) -> (ReportingWeek, isExact: Bool)? {
    var scanner = start
    let w = UInt8(ascii: "w")
    if scanner.take(w, text) {
      guard let week = scanner.number(text), week.count <= 2, scanner.take(UInt8(ascii: "-"), text),
        let year = scanner.number(text), year.count == 4, scanner.isAtEnd(text)
      else { return nil }
      return ReportingWeek(year: year.value, week: week.value).map { ($0, false) }
    }
    guard let year = scanner.number(text), year.count == 4 else { return nil }
    let hasHyphen = scanner.take(UInt8(ascii: "-"), text)
    guard scanner.take(w, text), let week = scanner.number(text), week.count <= 2, scanner.isAtEnd(text) else {
      return nil
    }
    return ReportingWeek(year: year.value, week: week.value).map { ($0, hasHyphen && week.count == 2) }
  }
}
