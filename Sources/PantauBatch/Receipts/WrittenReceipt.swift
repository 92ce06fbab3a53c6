import Foundation
import PantauDomain
import PantauInbox
import PantauLedger

/// What a receipt that lies in the workspace says besides what people read.
struct WrittenReceipt {
  let number: Int
  /// Below the drop folder.
  let drop: [UInt8]
  let arrival: Instant
  /// The instant as of which it was judged.
  let taken: Instant?
  /// nil where the file was never read.
  let sha256: String?
  /// nil for a duplicate.
  let place: String?

  private struct Document: Decodable {
    let number: Int
    /// As the ledger writes paths.
    let path: String
    let arrival: Int64
    let taken: Int64?
    let sha256: String?
    let place: String?

    enum CodingKeys: String, CodingKey {
      case number, path, arrival = "arrival_ns", taken = "taken_ns", sha256, place = "stored_at"
    }
  }

  /// nil where its name is not the beginning of its SHA-256, or it is no receipt.
  /// - Throws: status 74 where it cannot be read.
  init?(_ file: RawPath) throws(Stop) {
    let bytes = try adapting { () throws(InboxFailure) in try readFile(file) }
    let digest = try adapting { () throws(InboxFailure) in try Digest(of: bytes) }
    guard digest.description.hasPrefix(ReceiptCheck.digits(of: file.lastComponent)),
      let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)), document.number > 0
    else { return nil }
    (number, drop) = (document.number, Ledger.path(written: document.path))
    arrival = Instant(nanoseconds: document.arrival)
    taken = document.taken.map { Instant(nanoseconds: $0) }
    (sha256, place) = (document.sha256, document.place)
  }
}
