import PantauDomain
import PantauGrid

// Cells from facts. What is not known is an empty cell, never 0.

extension TonedCell {
  static let empty = TonedCell(.empty)

  static func text(_ text: String?, _ tone: Tone = .plain) -> TonedCell {
    text.map { TonedCell(.text($0), tone) } ?? .empty
  }
  static func count(_ count: Int, _ tone: Tone = .plain) -> TonedCell { TonedCell(.number(Int64(count)), tone) }
  static func number(_ number: Int64?) -> TonedCell { number.map { TonedCell(.number($0)) } ?? .empty }
  /// Whole rupiah.
  static func money(_ amount: Int64?) -> TonedCell { amount.map { TonedCell(.money($0)) } ?? .empty }
  /// A fraction.
  static func percent(_ fraction: Double?, _ tone: Tone = .plain) -> TonedCell {
    fraction.map { TonedCell(.percent($0), tone) } ?? .empty
  }
  static func date(_ day: Day?) -> TonedCell { day.map { TonedCell(.date($0.number)) } ?? .empty }
  /// To the minute, on the wall clock of that zone.
  static func instant(_ instant: Instant?, in zone: Zone) -> TonedCell {
    guard let instant else { return .empty }
    let (hour, minute, _) = instant.time(in: zone)
    return TonedCell(.instant(Int64(instant.day(in: zone).number) * 1440 + Int64(hour * 60 + minute)))
  }
}

extension ConsolidationIndex {
  /// Kode, Wilayah.
  func name(of region: Int) -> [TonedCell] { [.text(labels[region].code), .text(labels[region].fullName)] }
  /// Kode, Wilayah, Provinsi: how most rows begin.
  func place(of region: Int) -> [TonedCell] { name(of: region) + [.text(labels[region].province)] }
}
