import Foundation
import PantauDomain
import PantauInbox
import PantauLedger

/// What is known of one submission before it is judged again.
struct Evidence: Sendable {
  let number: Int
  /// Below the drop folder. Where nobody knows it any more, of the folder that it lay in and the name that it has now.
  var path: RawPath
  var arrival: Instant
  /// nil: not known any more; then it is judged as of its arrival.
  var taken: Instant?
  /// nil where it is not known, or was never read.
  var sha256: String?
  /// Where its bytes lie, below the workspace; nil: with those of the file that it repeats, or nobody knows.
  var place: String?
}

/// Gathers what names, receipts and the old ledger know. A ledger's entry counts for more than a name where the chain
/// vouches for it, because it knows the path and the instants exactly; else what lies in the folders does.
struct EvidenceGathering {
  let workspace: Workspace
  private(set) var all: [Int: Evidence] = [:]
  private var places: [String: String] = [:]

  init(workspace: Workspace) throws(Stop) {
    self.workspace = workspace
    for folder in ["arsip", "ditolak"] {
      let lying = try adapting { () throws(InboxFailure) in try filesBelow(workspace.root / folder) }
      for path in lying.map({ RawPath(folder) / $0 }) {
        guard let name = ArchivedName(path) else { continue }
        if let sha256 = name.sha256 { places[sha256] = path.text }
        all[name.number] = Evidence(
          number: name.number, path: RawPath(name.folder) / name.name, arrival: name.arrival, taken: nil,
          sha256: name.sha256, place: path.text)
      }
    }
    try addReceipts()
  }

  /// - Parameter changed: the entries for which the chain does not vouch.
  mutating func add(_ submissions: [Submission], changed: Set<Int>) {
    for submission in submissions {
      if let place = submission.destination, !submission.sha256.isEmpty { places[submission.sha256] = place }
      if changed.contains(submission.number), all[submission.number] != nil { continue }
      all[submission.number] = Evidence(
        number: submission.number, path: RawPath(bytes: submission.path), arrival: submission.arrival,
        taken: submission.taken, sha256: submission.sha256.isEmpty ? nil : submission.sha256,
        place: submission.destination)
    }
  }

  /// By number. A duplicate's bytes are those of the file that it repeats.
  var ordered: [Evidence] {
    all.values.sorted { $0.number < $1.number }.map { evidence in
      var evidence = evidence
      if evidence.place == nil, let sha256 = evidence.sha256 { evidence.place = places[sha256] }
      return evidence
    }
  }

  /// What a receipt tells besides what people read.
  private struct Receipt: Decodable {
    let number: Int
    /// As the ledger writes paths.
    let path: String
    let arrival: Int64
    /// The instant as of which it was judged.
    let taken: Int64?
    /// nil where the file was never read.
    let sha256: String?
    /// nil for a duplicate.
    let place: String?

    enum CodingKeys: String, CodingKey {
      case number, path, arrival = "arrival_ns", taken = "taken_ns", sha256, place = "stored_at"
    }
  }

  /// Receipts know the path and the arrival exactly, and of duplicates that they were. One whose name is not the
  /// beginning of its SHA-256 counts for nothing.
  private mutating func addReceipts() throws(Stop) {
    let folder = workspace.root / ReceiptCheck.folder
    for name in try adapting({ () throws(InboxFailure) in try filesBelow(folder) }) where ReceiptCheck.isReceipt(name) {
      let bytes = try adapting { () throws(InboxFailure) in try readFile(folder / name) }
      let digest = try adapting { () throws(InboxFailure) in try Digest(of: bytes) }
      guard digest.description.hasPrefix(ReceiptCheck.digits(of: name)),
        let receipt = try? JSONDecoder().decode(Receipt.self, from: Data(bytes)), receipt.number > 0
      else { continue }
      all[receipt.number] = Evidence(
        number: receipt.number, path: RawPath(bytes: Ledger.path(written: receipt.path)),
        arrival: Instant(nanoseconds: receipt.arrival), taken: receipt.taken.map { Instant(nanoseconds: $0) },
        sha256: receipt.sha256,
        place: all[receipt.number]?.place ?? receipt.place)
    }
  }
}
