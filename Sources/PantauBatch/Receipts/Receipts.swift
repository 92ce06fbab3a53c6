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
    try adapting { () throws(InboxFailure) in try receipts.write(below: workspace.receipts) }
  }

  /// Writes those that are not there, and the workbooks for correction beside them.
  func writeMissing(_ corrections: Corrections) throws(Stop) {
    var missing: [Int] = []
    try adapting { () throws(LedgerFailure) in
      let digests = try ledger.receiptDigests()
      try ledger.forEachSubmission(arrivedBy: nil) { submission in
        guard let digest = digests[submission.number] else { return }
        let stem = MadeReceipt.stem(of: submission, digest: digest)
        let isThere = [MadeReceipt.jsonEnding, MadeReceipt.textEnding].allSatisfy {
          exists(workspace.receipts / (stem + $0))
        }
        if !isThere { missing.append(submission.number) }
      }
    }
    try writeAgain(missing, corrections)
  }

  /// Makes all receipts again, and the workbooks for correction beside them, where none is left: they need not be in any
  /// backup. The folders that are there stay: offices may be looking into them. What is cut short goes on in the next
  /// batch.
  func restoreIfGone(_ corrections: Corrections) throws(Stop) {
    let begun = workspace.root / ".\(MadeReceipt.folder).tmp"
    if !exists(begun) {
      if try adapting({ () throws(InboxFailure) in try holdsFile(below: workspace.receipts) }) { return }
      if try adapting({ () throws(LedgerFailure) in try ledger.receiptDigests() }).isEmpty { return }
      try adapting { () throws(InboxFailure) in try writeFile([], to: begun) }
    }
    try writeMissing(corrections)
    try adapting { () throws(InboxFailure) in try removeFile(begun) }
  }

  private static let atOnce = 256

  /// They are on the disk when it returns.
  private func writeAgain(_ numbers: [Int], _ corrections: Corrections) throws(Stop) {
    if numbers.isEmpty { return }
    for start in stride(from: 0, to: numbers.count, by: Receipts.atOnce) {
      var group: [MadeReceipt] = []
      for number in numbers[start..<min(start + Receipts.atOnce, numbers.count)] {
        if let made = try make(number)?.made { group.append(made) }
      }
      try write(group)
      try corrections.write(group.map(Corrections.Due.init))
    }
    try adapting { () throws(InboxFailure) in try synchronizeFileSystem(of: workspace.root) }
  }
}
