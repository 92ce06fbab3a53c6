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
    return try MadeReceipt(Receipt(facts, obligation: obligation), registry: workspace.reference.registry)
  }

  /// The receipt of a submission as it was given, and its SHA-256 as the ledger has it (nil: taken before there were
  /// receipts).
  /// - Returns: nil where there is no such submission.
  package func make(_ number: Int) throws(Stop) -> (receipt: MadeReceipt, kept: String?)? {
    let found = try adapting { () throws(LedgerFailure) in try ledger.receiptFacts(of: number) }
    guard let (facts, note) = found else { return nil }
    var obligation: Receipt.Obligation?
    if let owed = note?.owed, let deadline = note?.deadline {
      let week = ReportingWeek(containing: facts.submission.arrival.day(in: .wib))
      obligation = Receipt.Obligation(week: week, owed: owed, deadline: deadline)
    }
    let receipt = try adapting { () throws(InboxFailure) in
      try MadeReceipt(Receipt(facts, obligation: obligation), registry: workspace.reference.registry)
    }
    return (receipt, note?.digest)
  }

  /// Writes the receipt of a submission again. One of before there were receipts gets none.
  func write(_ number: Int) throws(Stop) {
    guard let (receipt, kept) = try make(number), kept != nil else { return }
    try write([receipt])
  }

  /// All of them, in the order in which they are told.
  func findings(of number: Int) throws(Stop) -> [Finding] {
    try adapting { () throws(LedgerFailure) in try ledger.receiptFacts(of: number)?.facts.findings ?? [] }
  }

  func write(_ receipts: [MadeReceipt]) throws(Stop) {
    try adapting { () throws(InboxFailure) in try receipts.write(below: workspace.receipts) }
  }

  /// Writes those that are not there, and the workbooks for correction beside them.
  func writeMissing(_ corrections: Corrections) throws(Stop) {
    for number in try adapting({ () throws(LedgerFailure) in try ledger.receiptDigests() }).keys.sorted() {
      guard let receipt = try make(number)?.receipt, !exists(workspace.receipts / "\(receipt.stem).json") else {
        continue
      }
      try write([receipt])
      if receipt.isCorrectable { try corrections.write([Corrections.Due(receipt, findings: try findings(of: number))]) }
    }
    try adapting { () throws(InboxFailure) in try synchronizeFileSystem(of: workspace.root) }
  }

  private static let atOnce = 256

  /// Makes all receipts again, and the workbooks for correction beside them, where their folder is gone: it need not be in
  /// any backup. The folder takes its name when all of it is on the disk, so that being cut short changes nothing.
  func restoreIfGone(_ corrections: Corrections) throws(Stop) {
    if exists(workspace.receipts) { return }
    let name = ".\(MadeReceipt.folder).tmp"
    let unfinished = workspace.root / name
    let numbers = try adapting { () throws(LedgerFailure) in try ledger.receiptDigests() }.keys.sorted()
    try adapting { () throws(InboxFailure) in try makeFolders(unfinished) }
    for start in stride(from: 0, to: numbers.count, by: Receipts.atOnce) {
      var group: [MadeReceipt] = []
      var due: [Corrections.Due] = []
      for number in numbers[start..<min(start + Receipts.atOnce, numbers.count)] {
        guard let receipt = try make(number)?.receipt else { continue }
        group.append(receipt)
        if receipt.isCorrectable {
          due.append(Corrections.Due(receipt, findings: try findings(of: number), folder: name))
        }
      }
      try corrections.write(due)
      let made = group
      try adapting { () throws(InboxFailure) in try made.write(below: unfinished) }
    }
    try adapting { () throws(InboxFailure) in
      if !numbers.isEmpty { try synchronizeFileSystem(of: workspace.root) }
      try moveFolder(unfinished, to: workspace.receipts)
    }
  }
}
