/// A submission with all that is kept of it, as digests of 32 bytes, and the link that it was given.
struct Entry {
  let number: Int64
  /// The submission's own columns, written out.
  let record: [UInt8]
  /// Of its facts, in the order of their numbers, form by form.
  let facts: [UInt8]
  /// Of its findings, in the order in which they are told.
  let findings: [UInt8]
  /// In lower-case hexadecimal, as it stands in the ledger; nil for one that has none.
  let link: String?
}

/// The link of an entry is the SHA-256 of the link before it (of 32 zeros for the first), of the submission's record, and
/// of the digests of its facts and findings: who changes, removes or swaps anything changes every link that follows.
struct Link: Equatable {
  let bytes: [UInt8]

  static let none = Link(bytes: Array(repeating: 0, count: 32))

  private init(bytes: [UInt8]) { self.bytes = bytes }

  init(after previous: Link, _ entry: Entry, _ hasher: Hasher256) throws(LedgerFailure) {
    for part in [previous.bytes, entry.record, entry.facts, entry.findings] { try hasher.update(part) }
    bytes = try hasher.finish()
  }

  /// nil for a text that is no link.
  init?(_ text: String) {
    let digits = text.utf8.map { Int8(truncatingIfNeeded: Character(UnicodeScalar($0)).hexDigitValue ?? -1) }
    guard digits.count == 64, !digits.contains(-1) else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0]) << 4 | UInt8(digits[$0 + 1]) }
  }

  var text: String { hexadecimal(bytes) }
}

/// Lower-case digits.
func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
