import PantauDomain
import PantauInbox
package import PantauLedger

/// Makes receipts: once with the submission, and again at any time out of the ledger, byte for byte.
package struct Receipts: Sendable {
  let workspace: Workspace
  let ledger: Ledger

  package init(workspace: Workspace, ledger: Ledger) {
    self.workspace = workspace
    self.ledger = ledger
  }

  /// Of a submission that is being committed.
  func make(_ facts: ReceiptFacts, sent: [Form]) throws(InboxFailure) -> MadeReceipt {
    let obligation = workspace.obligation(of: facts.submission, sent: sent)
    return try MadeReceipt(facts, obligation: obligation, registry: workspace.reference.registry)
  }

  /// The receipt of a submission as it was given, and its SHA-256 as the ledger has it (nil: taken before there were
  /// receipts).
  /// - Returns: nil where there is no such submission.
  package func make(_ number: Int) throws(Stop) -> (made: MadeReceipt, kept: String?)? {
    let found = try adapting { () throws(LedgerFailure) in try ledger.receiptFacts(of: number) }
    guard let (facts, note) = found else { return nil }
    var obligation: Receipt.Obligation?
    if let owed = note?.owed, let deadline = note?.deadline {
      let week = facts.submission.arrival.week
      obligation = Receipt.Obligation(week: week, owed: owed, deadline: deadline)
    }
    let made = try adapting { () throws(InboxFailure) in
      try MadeReceipt(facts, obligation: obligation, registry: workspace.reference.registry)
    }
    return (made, note?.digest)
  }

  func write(_ receipts: [MadeReceipt]) throws(Stop) {
    try write(receipts, to: MadeReceipt.folder)
  }

  private func write(_ receipts: [MadeReceipt], to folder: String) throws(Stop) {
    try adapting { () throws(InboxFailure) in try receipts.write(below: workspace.root / folder) }
  }

  /// Writes those that are not there, and the workbooks for correction beside them.
  func writeMissing(_ corrections: Corrections) throws(Stop) {
    var missing: [Int] = []
    try adapting { () throws(LedgerFailure) in
      let digests = try ledger.receiptDigests()
      try ledger.forEachSubmission(arrivedBy: nil) { submission in
        guard let digest = digests[submission.number] else { return }
        let name = MadeReceipt.stem(of: submission, digest: digest) + MadeReceipt.jsonEnding
        if !exists(workspace.receipts / name) { missing.append(submission.number) }
      }
    }
    try writeAgain(missing, to: MadeReceipt.folder, corrections)
  }

  /// Makes all receipts again, and the workbooks for correction beside them, where their folder is gone: it need not be in
  /// any backup. The folder takes its name when all of it is on the disk, so that being cut short changes nothing.
  func restoreIfGone(_ corrections: Corrections) throws(Stop) {
    if exists(workspace.receipts) { return }
    let unfinished = ".\(MadeReceipt.folder).tmp"
    try adapting { () throws(InboxFailure) in try makeFolders(workspace.root / unfinished) }
    let all = try adapting { () throws(LedgerFailure) in try ledger.receiptDigests().keys.sorted() }
    try writeAgain(all, to: unfinished, corrections)
    try adapting { () throws(InboxFailure) in
      try moveFolder(workspace.root / unfinished, to: workspace.receipts)
    }
  }

  private static let atOnce = 256

  /// They are on the disk when it returns.
  /// - Parameter folder: below the workspace.
  private func writeAgain(_ numbers: [Int], to folder: String, _ corrections: Corrections) throws(Stop) {
    if numbers.isEmpty { return }
    for start in stride(from: 0, to: numbers.count, by: Receipts.atOnce) {
      var group: [MadeReceipt] = []
      for number in numbers[start..<min(start + Receipts.atOnce, numbers.count)] {
        if let made = try make(number)?.made { group.append(made) }
      }
      try write(group, to: folder)
      try corrections.write(group.map { Corrections.Due($0, folder: folder) })
    }
    try adapting { () throws(InboxFailure) in try synchronizeFileSystem(of: workspace.root) }
  }
}
