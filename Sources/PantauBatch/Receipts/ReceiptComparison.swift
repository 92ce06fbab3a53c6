package import PantauDomain
import PantauInbox
import PantauLedger

/// One thing that a receipt speaks of, held against what lies in the workspace.
package struct ReceiptComparison: Sendable {
  /// Below the workspace.
  package let path: String
  package let isSame: Bool
  /// What was found; where it differs, what was expected and what to do.
  package let message: Phrase
}

extension Receipts {
  /// Whether the file of a submission and its receipt lie where they belong, unchanged.
  /// - Parameter kept: the receipt's SHA-256 as the ledger has it.
  func compare(_ receipt: MadeReceipt, kept: String?) throws(Stop) -> [ReceiptComparison] {
    [try compareFile(of: receipt)].compactMap(\.self) + (try compareReceipt(receipt, kept: kept))
  }

  /// nil where the file was never opened, so that nothing is known of its bytes.
  private func compareFile(of made: MadeReceipt) throws(Stop) -> ReceiptComparison? {
    let submission = made.receipt.submission
    var place = submission.destination
    if let earlier = made.receipt.repeats {
      place = try adapting { () throws(LedgerFailure) in
        try ledger.receiptFacts(of: earlier.number)?.facts.submission.destination
      }
    }
    guard let place, !submission.sha256.isEmpty else { return nil }
    return try compare(
      place, expected: submission.sha256, what: Phrase(id: "berkas", en: "the file"),
      remedy: Phrase(id: "Pulihkan dari cadangan", en: "Restore it from a backup"))
  }

  private func compareReceipt(_ made: MadeReceipt, kept: String?) throws(Stop) -> [ReceiptComparison] {
    guard let kept else { return [] }
    if made.digest != kept { return [changedLedger(made.number)] }
    let path = "\(MadeReceipt.folder)/\(made.stem)"
    let text = try adapting { () throws(InboxFailure) in try Digest(of: Array(made.text.utf8)).description }
    let remedy = Phrase(
      id: "Hapus semua berkas di bawah \(MadeReceipt.folder)/; sipantau run membuat semua tanda terima lagi",
      en: "Remove all files below \(MadeReceipt.folder)/; sipantau run makes all receipts again")
    let what = Phrase(id: "tanda terima", en: "the receipt")
    return [
      try compare(path + MadeReceipt.jsonEnding, expected: kept, what: what, remedy: remedy),
      try compare(path + MadeReceipt.textEnding, expected: text, what: what, remedy: remedy),
    ]
  }

  private func changedLedger(_ number: Int) -> ReceiptComparison {
    ReceiptComparison(
      path: "sipantau.db", isSame: false,
      message: Phrase(
        id: """
          sipantau.db: catatan kiriman \(number) tidak lagi sama dengan tanda terimanya; buku besar telah diubah. \
          Pulihkan dari cadangan; lihat docs/administrator.md.
          """,
        en: """
          sipantau.db: what is kept of submission \(number) is no longer what its receipt said; the ledger has been \
          changed. Restore it from a backup; see docs/administrator.md.
          """))
  }

  private func compare(
    _ place: String, expected: String, what: Phrase, remedy: Phrase
  ) throws(Stop) -> ReceiptComparison {
    let path = workspace.root / place
    guard exists(path) else {
      return ReceiptComparison(
        path: place, isSame: false,
        message: Phrase(
          id: "\(place): \(what.id) tidak ada lagi di sini. \(remedy.id).",
          en: "\(place): \(what.en) is no longer here. \(remedy.en)."))
    }
    let found = try adapting { () throws(InboxFailure) in try digest(ofFile: path).digest.description }
    if found == expected {
      return ReceiptComparison(
        path: place, isSame: true,
        message: Phrase(id: "\(place): \(what.id) sesuai.", en: "\(place): \(what.en) matches."))
    }
    return ReceiptComparison(
      path: place, isSame: false,
      message: Phrase(
        id: "\(place): \(what.id) berubah; SHA-256 seharusnya \(expected), sekarang \(found). \(remedy.id).",
        en: "\(place): \(what.en) has changed; its SHA-256 was \(expected) and is now \(found). \(remedy.en)."))
  }
}
