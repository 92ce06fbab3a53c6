internal import GRDB
internal import PantauDomain

/// Columns by position. Read through optionals, because GRDB ends the program where a damaged page holds NULL in a
/// column that cannot be NULL.
extension Row {
  @inline(__always)
  func number(_ index: Int) -> Int64 { optionalNumber(index) ?? 0 }

  @inline(__always)
  func optionalNumber(_ index: Int) -> Int64? { self[index] }

  func text(_ index: Int) -> String { optionalText(index) ?? "" }

  func optionalText(_ index: Int) -> String? { self[index] }

  func day(_ index: Int) -> Day? { optionalNumber(index).map { Day(number: Int32(truncatingIfNeeded: $0)) } }

  func week(_ index: Int) -> ReportingWeek? { optionalNumber(index).flatMap { ReportingWeek(stored: $0) } }

  func region(_ index: Int) -> RegionCode? {
    optionalNumber(index).flatMap { RegionCode(number: Int(truncatingIfNeeded: $0)) }
  }
}

extension ReportingWeek {
  /// 202345: in the order of the weeks, and readable.
  var stored: Int64 {
    let (year, week) = yearAndWeek
    return Int64(year * 100 + week)
  }

  init?(stored: Int64) {
    guard (101...999_953).contains(stored) else { return nil }
    self.init(year: Int(stored / 100), week: Int(stored % 100))
  }
}

extension Day {
  var stored: Int64 { Int64(number) }
}
