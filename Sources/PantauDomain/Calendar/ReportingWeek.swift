/// One reporting week (*periode*): an ISO 8601 week, Monday to Sunday, written `2023-W45`.
package struct ReportingWeek: Hashable, Comparable, Sendable {
  /// Weeks since the one that begins on Monday 1970-01-05.
  package let index: Int32

  package init(index: Int32) { self.index = index }

  package init(containing day: Day) {
    let days = day.number - 4
    self.index = (days >= 0 ? days : days - 6) / 7
  }

  /// nil where that year has no such week (week 53 of 2023).
  package init?(year: Int, week: Int) {
    guard (1...53).contains(week), let january4 = Day(year: year, month: 1, day: 4) else { return nil }
    let found = ReportingWeek(index: ReportingWeek(containing: january4).index + Int32(week - 1))
    guard found.yearAndWeek.year == year else { return nil }
    self = found
  }

  /// `2023-W45`, exactly so but for the case of the W.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] | 0x20 == UInt8(ascii: "w"),
      let year = Int(text.prefix(4)), let week = Int(text.suffix(2)), bytes[0] != 43, bytes[6] != 43
    else { return nil }
    self.init(year: year, week: week)
  }

  package var monday: Day { Day(number: index * 7 + 4) }
  package var sunday: Day { monday + 6 }

  package var yearAndWeek: (year: Int, week: Int) {
    let year = (monday + 3).civil.year
    let january4 = Day(number: Day(year: year, month: 1, day: 4)?.number ?? 0)
    return (year, Int(index - ReportingWeek(containing: january4).index) + 1)
  }

  package static func < (left: ReportingWeek, right: ReportingWeek) -> Bool { left.index < right.index }
  package static func + (week: ReportingWeek, weeks: Int) -> ReportingWeek {
    ReportingWeek(index: week.index + Int32(weeks))
  }
  package static func - (week: ReportingWeek, weeks: Int) -> ReportingWeek {
    ReportingWeek(index: week.index - Int32(weeks))
  }
  /// Weeks from `right` to `left`.
  package static func - (left: ReportingWeek, right: ReportingWeek) -> Int { Int(left.index - right.index) }
}

extension Instant {
  /// The week that it lies in, in WIB, by which periods are counted wherever an office is.
  package var week: ReportingWeek { ReportingWeek(containing: day(in: .wib)) }
}

extension ReportingWeek: CustomStringConvertible {
  package var description: String {
    let (year, week) = yearAndWeek
    return "\(padded(year, 4))-W\(padded(week, 2))"
  }
}
