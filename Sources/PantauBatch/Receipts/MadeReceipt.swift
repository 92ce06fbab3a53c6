import PantauDomain
import PantauInbox
import PantauLedger

/// A receipt with its bytes and its names.
package struct MadeReceipt: Sendable {
  let receipt: Receipt
  /// All of them, in the order in which they are told.
  let findings: [Finding]
  private let office: Region?
  package let json: [UInt8]
  /// SHA-256 of `json`.
  package let digest: String

  /// Folder of all receipts, below the workspace.
  package static let folder = "tanda-terima"

  /// What follows the stem in the names of the two forms of a receipt, and of the workbook for its correction.
  static let jsonEnding = ".json"
  static let textEnding = ".txt"
  static let correctionEnding = "_perbaikan.xlsx"

  init(_ facts: ReceiptFacts, obligation: Receipt.Obligation?, registry: Registry) throws(InboxFailure) {
    receipt = Receipt(facts, obligation: obligation)
    findings = facts.findings
    office = if case .office(let code) = receipt.submission.scope { registry[code] } else { nil }
    json = receipt.json.bytes
    digest = try Digest(of: json).description
  }

  package var number: Int { receipt.submission.number }

  /// What the ledger keeps of it.
  var note: ReceiptNote {
    ReceiptNote(owed: receipt.obligation?.owed, deadline: receipt.obligation?.deadline, digest: digest)
  }

  /// `73.10/20231112T200000+0700_0a1b2c3d`, below the folder of receipts and without an ending: the arrival, and the
  /// first digits of the digest. In `_lain` where no office sent it.
  package var stem: String { MadeReceipt.stem(of: receipt.submission, digest: digest) }

  static func stem(of submission: Submission, digest: String) -> String {
    let folder = submission.scope?.description ?? Destination.nobody
    return "\(folder)/\(Destination.stamp(submission.arrival))_\(digest.prefix(digestDigits))"
  }

  /// Of the digest in a name.
  static let digestDigits = 12

  package var text: String {
    let name = stem.split(separator: "/").last.map(String.init) ?? stem
    return ReceiptText(receipt: receipt, office: office, stem: name).text
  }

  /// Writes both files. They count only after the next sync of the file system; until then the file's claim stays open,
  /// and after a crash they are made again.
  func write(below folder: RawPath) throws(InboxFailure) {
    let path = folder / stem
    if let parent = path.parent { try makeFolders(parent) }
    try writeUnsynchronized(json, to: RawPath(bytes: path.bytes + Array(MadeReceipt.jsonEnding.utf8)))
    try writeUnsynchronized(Array(text.utf8), to: RawPath(bytes: path.bytes + Array(MadeReceipt.textEnding.utf8)))
  }
}

extension [MadeReceipt] {
  /// On all cores: a batch has thousands.
  func write(below folder: RawPath) throws(InboxFailure) {
    let answers = mapOnAllCores(self) { receipt -> Result<Void, InboxFailure> in
      do throws(InboxFailure) { return .success(try receipt.write(below: folder)) } catch { return .failure(error) }
    }
    for answer in answers { try answer.get() }
  }
}
