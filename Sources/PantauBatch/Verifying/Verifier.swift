package import PantauDomain
import PantauInbox
import PantauLedger

/// Holds ledger, archive, receipts and workbooks of a workspace against each other; changes nothing.
package struct Verifier: Sendable {
  let workspace: Workspace
  let asOf: Instant
  let progress: Progress

  package init(workspace: Workspace, asOf: Instant, progress: Progress = .unwatched) {
    self.workspace = workspace
    self.asOf = asOf
    self.progress = progress
  }

  /// - Throws: status 75 while a batch is at work, 65 where there is no ledger that can be opened, 74 where something
  ///   cannot be read.
  package func verify() throws(Stop) -> Verification {
    let lock = try WorkspaceLock.take(in: workspace)
    defer { withExtendedLifetime(lock) {} }
    var verification = Verification()
    var submissions: [Submission] = []
    var open: [Claim] = []
    var receipts: [Int: String] = [:]
    let isLost = try workspace.hasLostLedger()
    let hasLedger = !isLost && exists(workspace.ledgerPath)
    if hasLedger {
      let ledger = try Ledger.openToLook(workspace)
      let check = try progress.during(.ledger) { () throws(Stop) in
        try adapting { () throws(LedgerFailure) in
          open = try ledger.openClaims()
          receipts = try ledger.receiptDigests()
          return try ledger.check(at: moment, basis: workspace.basis) { submissions.append($0) }
        }
      }
      verification.submissions = check.submissions
      verification.rows = check.rows
      verification.differences = check.faults.map { Difference($0) }
    } else if isLost {
      verification.differences.append(.noLedger)
    }
    verification.waiting = open.count
    try look(
      at: ArchiveCheck(workspace: workspace, submissions: submissions, open: open, knowsAll: hasLedger), &verification)
    try look(
      at: ReceiptCheck(
        workspace: workspace, submissions: submissions, digests: receipts, open: Set(open.compactMap(\.submission))),
      &verification)
    try look(at: WorkbookCheck(workspace: workspace, submissions: hasLedger ? submissions : nil), &verification)
    return verification
  }

  private var moment: Moment {
    Moment(
      requirements: workspace.reference.requirements, rules: workspace.settings.rules,
      week: asOf.week, asOf: asOf)
  }

  /// Reads the files on all cores.
  private func look(at check: some FileCheck, _ verification: inout Verification) throws(Stop) {
    let (files, differences) = try check.plan()
    progress.expect(files.count, in: .verifying)
    let answers = progress.during(.verifying) {
      mapOnAllCores(files) { file -> Result<Difference?, InboxFailure> in
        defer { progress.advance(.verifying, rows: 0) }
        do throws(InboxFailure) { return .success(try file.difference()) } catch { return .failure(error) }
      }
    }
    for (file, answer) in zip(files, answers) {
      verification.files[file.area, default: 0] += 1
      let difference = try adapting { () throws(InboxFailure) in try answer.get() }
      if let difference { verification.differences.append(difference) }
    }
    verification.differences += differences
  }
}

/// Which files there should be somewhere, and what can be told without reading them.
protocol FileCheck {
  func plan() throws(Stop) -> (files: [ExpectedFile], differences: [Difference])
}
