import PantauDomain
import PantauInbox

/// What the place of a file in `arsip/` or `ditolak/` says of its submission.
struct ArchivedName: Equatable {
  let number: Int
  /// To the second.
  let arrival: Instant
  /// The first folder that its path below the drop folder had: a scope's, or the one for those of nobody.
  let folder: String
  /// nil in `ditolak/`, where the sender's own name stands in its place.
  let sha256: String?
  let name: String

  /// nil for a place that no submission of today's naming has.
  init?(_ path: RawPath) {
    let parts = path.components.map(\.text)
    guard parts.count == 3 else { return nil }
    let words = parts[2].split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, let arrival = Instant(stamp: words[0]), let number = Int(words[1]), number > 0 else {
      return nil
    }
    (self.number, self.arrival) = (number, arrival)
    switch parts[0] {
    case "arsip":
      guard let cut = words[2].lastIndex(of: "_"), words[2].hasSuffix(".csv") else { return nil }
      folder = String(words[2][..<cut])
      sha256 = String(words[2][words[2].index(after: cut)...].dropLast(4))
      name = parts[2]
    case "ditolak":
      guard !parts[2].hasSuffix(Destination.listEnding) else { return nil }
      (folder, sha256, name) = (parts[1], nil, words[2])
    default: return nil
    }
  }
}

extension Instant {
  /// As `Destination` writes it: `20231112T200000+0700`.
  fileprivate init?(stamp: String) {
    let digits = Array(stamp)
    guard digits.count == 20, digits[8] == "T" else { return nil }
    func text(_ range: Range<Int>) -> String { String(digits[range]) }
    let day = [text(0..<4), text(4..<6), text(6..<8)].joined(separator: "-")
    let time = [text(9..<11), text(11..<13), text(13..<15)].joined(separator: ":")
    self.init(iso: "\(day)T\(time)\(text(15..<20))")
  }
}
