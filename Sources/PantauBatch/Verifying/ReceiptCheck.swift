import PantauDomain
import PantauInbox
import PantauLedger

/// The receipt of every submission that has one, as the ledger knows its digest, and that its text is beside it; and of
/// whatever else lies there, that its name ends in the first digits of the SHA-256 of its bytes.
struct ReceiptCheck: FileCheck {
  let workspace: Workspace
  let submissions: [Submission]
  /// By the submission's number.
  let digests: [Int: String]
  /// Those whose receipt may not be written yet, because a batch was cut short.
  let open: Set<Int>

  static let folder = MadeReceipt.folder

  static func isReceipt(_ name: RawPath) -> Bool { name.text.hasSuffix(ending) && !name.isTemporary }

  /// What the name tells of the digest.
  static func digits(of name: RawPath) -> String {
    String(name.text.dropLast(ending.count).suffix(MadeReceipt.digestDigits))
  }

  private static let ending = MadeReceipt.jsonEnding

  func plan() throws(Stop) -> (files: [ExpectedFile], differences: [Difference]) {
    var files: [ExpectedFile] = []
    var named: Set<String> = []
    for submission in submissions {
      guard let digest = digests[submission.number] else { continue }
      let stem = "\(ReceiptCheck.folder)/\(MadeReceipt.stem(of: submission, digest: digest))"
      named.insert(stem + ReceiptCheck.ending)
      if open.contains(submission.number) { continue }
      // The text tells the name of the office as it is today, so that its bytes may change with the seeds.
      for (ending, digest) in [(ReceiptCheck.ending, digest), (MadeReceipt.textEnding, nil)] {
        files.append(
          ExpectedFile(
            area: .receipts, root: workspace.root, path: stem + ending, number: submission.number, sha256: digest,
            size: nil, remedy: ReceiptCheck.remedy))
      }
    }
    var differences: [Difference] = []
    let byNumber = Dictionary(submissions.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let lying = try adapting { () throws(InboxFailure) in try filesBelow(workspace.root / ReceiptCheck.folder) }
    for name in lying where ReceiptCheck.isReceipt(name) {
      let path = "\(ReceiptCheck.folder)/\(name.text)"
      if named.contains(path) { continue }
      if let told = try WrittenReceipt(workspace.root / path), let other = byNumber[told.number],
        other.path != told.drop || other.arrival != told.arrival
      {
        differences.append(.anothersNumber(path, told.number))
      }
      files.append(
        ExpectedFile(
          area: .receipts, root: workspace.root, path: path, sha256: ReceiptCheck.digits(of: name), size: nil,
          remedy: ReceiptCheck.remedy))
    }
    return (files, differences)
  }

  fileprivate static let remedy = Phrase(
    id: """
      Hapus semua berkas di bawah tanda-terima/ (foldernya tetap), lalu jalankan sipantau run: semua tanda terima \
      dibuat lagi dari buku besar.
      """,
    en: """
      Remove all files below tanda-terima/ (its folders stay), then run sipantau run: all receipts are made again out \
      of the ledger.
      """)
}

extension Difference {
  /// Of a receipt that was given when an older ledger had the number still to give.
  fileprivate static func anothersNumber(_ path: String, _ number: Int) -> Difference {
    Difference(
      area: .receipts, path: path, number: number,
      expected: Phrase(id: "tanda terima kiriman \(number)", en: "the receipt of submission \(number)"),
      found: Phrase(id: "tanda terima kiriman lain dengan nomor itu", en: "that of another one with this number"),
      remedy: Phrase(
        id: "Jalankan dahulu sipantau rebuild dan beri tahu kantornya. Sesudah itu: \(ReceiptCheck.remedy.id)",
        en: "Run sipantau rebuild first, and tell the office. After that: \(ReceiptCheck.remedy.en)"))
  }
}
