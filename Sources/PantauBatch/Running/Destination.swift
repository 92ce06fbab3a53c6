import PantauDomain
import PantauInbox
import PantauLedger

/// Where a taken file goes, below the workspace. The same bytes of the same arrival have the same place, so that doing
/// it again after a crash does it once.
enum Destination {
  /// `arsip/2023-W45/20231112T200000+0700_123_73.10_<SHA-256>.csv`, the period being that of the arrival: a name says by
  /// itself what a ledger that is lost would have to know of the file.
  static func archived(digest: Digest, scope: Scope?, number: Int, arrival: Instant) -> String {
    let week = arrival.week
    return "arsip/\(week)/\(stamp(arrival))_\(number)_\(scope?.description ?? nobody)_\(digest).csv"
  }

  /// In place of a scope: it lay in no office's folder.
  static let nobody = "_lain"

  /// `ditolak/73.10/20231112T200000+0700_123_nphd.csv`; in `_lain` what lay in no office's folder.
  ///
  /// - Parameters:
  ///   - number: of the submission; it tells apart what has one name and one arrival.
  static func setAside(_ drop: RawPath, scope: Scope?, number: Int, arrival: Instant) -> String {
    "ditolak/\(scope?.description ?? nobody)/\(stamp(arrival))_\(number)_\(safeName(drop.lastComponent))"
  }

  /// `ditolak/_lain/tanpa-catatan_<SHA-256>.csv`: what was claimed once, and by whom it was sent the ledger has forgotten.
  static func forgotten(_ stray: Stray, digest: Digest?) -> String {
    "ditolak/\(nobody)/\(withoutRecord)" + (digest.map { "\($0).csv" } ?? stray.description)
  }

  private static let withoutRecord = "tanpa-catatan_"

  /// Whether the ledger knew nothing of what lies there, or of the note beside it.
  static func isWithoutRecord(_ path: RawPath) -> Bool { path.text.hasPrefix("ditolak/\(nobody)/\(withoutRecord)") }

  /// How the name of the list of findings ends that lies beside a rejected file.
  static let listEnding = ".temuan.txt"

  static func stamp(_ arrival: Instant) -> String {
    let (hour, minute, second) = arrival.time(in: .wib)
    let digits = [hour, minute, second].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
    return arrival.day(in: .wib).description.filter { $0 != "-" } + "T" + digits + "+0700"
  }

  /// The sender's name for the file, as far as it is harmless; the ledger keeps the bytes of the whole path.
  private static func safeName(_ name: RawPath) -> String {
    let text = String(name.description.map { $0.isWhitespace || "\\/:*?\"<>|".contains($0) ? "_" : $0 })
    var short = ""
    for character in text {
      if short.utf8.count + character.utf8.count > 120 { break }
      short.append(character)
    }
    return short
  }
}
