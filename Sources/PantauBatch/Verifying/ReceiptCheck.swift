import PantauDomain
import PantauInbox

/// Every receipt: its name ends in the first digits of the SHA-256 of its bytes.
struct ReceiptCheck: FileCheck {
  let workspace: Workspace

  static let folder = "tanda-terima"

  static func isReceipt(_ name: RawPath) -> Bool { name.text.hasSuffix(ending) && !name.isTemporary }

  /// What the name tells of the digest.
  static func digits(of name: RawPath) -> String { String(name.text.dropLast(ending.count).suffix(8)) }

  private static let ending = ".json"

  func plan() throws(Stop) -> (files: [ExpectedFile], differences: [Difference]) {
    let lying = try adapting { () throws(InboxFailure) in try filesBelow(workspace.root / ReceiptCheck.folder) }
    let files = lying.filter(ReceiptCheck.isReceipt).map { name in
      ExpectedFile(
        area: .receipts, root: workspace.root, path: "\(ReceiptCheck.folder)/\(name.text)",
        sha256: ReceiptCheck.digits(of: name), size: nil,
        remedy: Phrase(
          id: "Salin kembali tanda terima ini dari cadangan, atau pindahkan ke luar ruang kerja.",
          en: "Copy this receipt back from the backup, or move it out of the workspace."))
    }
    return (files, [])
  }
}
