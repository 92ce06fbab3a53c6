import Foundation
import PantauDomain
import PantauInbox
import PantauLedger

/// What a receipt that lies in the workspace says besides what people read.
struct WrittenReceipt: Decodable {
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

  private enum Key: String, CodingKey {
    case number, path, arrival = "arrival_ns", taken = "taken_ns", sha256, place = "stored_at"
  }

  init(from decoder: any Decoder) throws {
    let document = try decoder.container(keyedBy: Key.self)
    number = try document.decode(Int.self, forKey: .number)
    drop = Ledger.path(written: try document.decode(String.self, forKey: .path))
    arrival = Instant(nanoseconds: try document.decode(Int64.self, forKey: .arrival))
    taken = try document.decodeIfPresent(Int64.self, forKey: .taken).map { Instant(nanoseconds: $0) }
    sha256 = try document.decodeIfPresent(String.self, forKey: .sha256)
    place = try document.decodeIfPresent(String.self, forKey: .place)
  }

  /// nil where its name is not the beginning of its SHA-256, or it is no receipt.
  /// - Throws: status 74 where it cannot be read.
  init?(_ file: RawPath) throws(Stop) {
    let bytes = try adapting { () throws(InboxFailure) in try readFile(file) }
    let digest = try adapting { () throws(InboxFailure) in try Digest(of: bytes) }
    guard digest.description.hasPrefix(ReceiptCheck.digits(of: file.lastComponent)),
      let receipt = try? JSONDecoder().decode(WrittenReceipt.self, from: Data(bytes)), receipt.number > 0
    else { return nil }
    self = receipt
  }
}
