import Glibc
import Logging
import PantauDomain
import PantauInbox
import PantauLedger

/// Takes files group by group. The order of steps is what makes a crash harmless at any point:
///
/// 1. plan: which paths, and when they arrived, in the ledger;
/// 2. claim: each file that still is what was seen is renamed out of the drop folder;
/// 3. read, copy what was read, and judge, on all cores; what somebody went on writing meanwhile is put back; lists of
///    findings are laid beside where rejected files will lie;
/// 4. one sync of the file system: what the ledger will speak of is on the disk;
/// 5. commit: submissions, rows, findings, and where each file goes; a file counts from here on;
///    The receipts are made within the transaction: their hashes stand in the ledger;
/// 6. tell of each file; move the copy to its place and remove what was claimed; then write its receipt, and the workbook
///    for its correction where there is something to correct: a receipt on the disk means that its rows are. The claims
///    are forgotten only after the next sync.
final class GroupIntake {
  let workspace: Workspace
  private let ledger: Ledger
  let asOf: Instant
  let log: Logger
  let heldBytes: Int
  let progress: Progress
  let reader: SubmissionReader
  private let receipts: Receipts
  private let corrections: Corrections
  var latest: [Sender: Submission]
  /// Claims whose files have been moved, but perhaps not yet on the disk.
  private var moved: [[UInt8]] = []

  init(
    workspace: Workspace, ledger: Ledger, asOf: Instant, log: Logger, heldBytes: Int, progress: Progress
  ) throws(Stop) {
    self.workspace = workspace
    self.ledger = ledger
    self.asOf = asOf
    self.log = log
    self.heldBytes = heldBytes
    self.progress = progress
    reader = SubmissionReader(workspace: workspace, asOf: asOf)
    receipts = Receipts(workspace: workspace, ledger: ledger)
    corrections = Corrections(workspace: workspace, reader: reader)
    latest = try adapting { () throws(LedgerFailure) in try ledger.latest() }
  }

  /// Claims of a batch that was cut short: committed files go to their places and get their receipts; claimed ones are read now, as having
  /// arrived when they did; those that never left the drop folder are forgotten, the scan will find them.
  func takeUpWhatWasLeft(into outcome: inout BatchOutcome) throws(Stop) {
    try receipts.restoreIfGone(corrections)
    var claimed: [Claim] = []
    let open = try adapting { () throws(LedgerFailure) in try ledger.openClaims() }
    try setStraysAside(besides: open)
    try removeTemporaries(beside: open)
    for claim in open {
      let path = RawPath(bytes: claim.path)
      if let number = claim.submission {
        let isPlaced = try place(claim)
        if let receipt = try receipts.make(number) {
          // One of before there were receipts gets none.
          if receipt.kept != nil { try receipts.write([receipt.made]) }
          if isPlaced {
            try corrections.write([Corrections.Due(receipt.made)])
            // Whether it was told of before nobody knows; twice is better than never.
            tell(receipt.made, into: &outcome)
          }
        }
        if isPlaced { moved.append(claim.path) }
      } else if try adapting({ () throws(InboxFailure) in try workspace.claims.holds(path) }) {
        claimed.append(claim)
      } else {
        try adapting { () throws(InboxFailure) in try workspace.claims.dropCopy(of: path) }
        moved.append(claim.path)
      }
    }
    progress.expect(claimed.count, in: .reading)
    if !claimed.isEmpty { try judge(claimed, into: &outcome) }
    try finish()
  }

  func take(_ drops: [Drop], into outcome: inout BatchOutcome) throws(Stop) {
    var planned: [(claim: Claim, drop: Drop)] = []
    for drop in drops {
      // A claim of that path which is still open must not be forgotten for a new one.
      guard try adapting({ () throws(InboxFailure) in try workspace.claims.isFree(drop.path) }) else { continue }
      planned.append((Claim(path: drop.path.bytes, arrival: drop.arrival(asOf: asOf)), drop))
    }
    let claims = planned.map(\.claim)
    try adapting { () throws(LedgerFailure) in try ledger.plan(claims) }
    var taken: [Claim] = []
    for (claim, drop) in planned {
      if try claimed(drop) {
        taken.append(claim)
      } else if try adapting({ () throws(InboxFailure) in try !workspace.claims.holds(drop.path) }) {
        moved.append(claim.path)
      }
    }
    try judge(taken, into: &outcome)
  }

  /// One office's folder that we may not change must not keep the others waiting: its files stay where they are.
  private func claimed(_ drop: Drop) throws(Stop) -> Bool {
    do throws(InboxFailure) {
      let claiming = try workspace.claims.claim(drop)
      if claiming == .changed { log.info(Warnings.stillWritten(drop.path)) }
      return claiming == .claimed
    } catch  where [EACCES, EPERM, EEXIST].contains(error.code) {
      log.warning(Warnings.notTaken(error))
      return false
    } catch {
      throw Stop(error)
    }
  }

  /// Forgets the claims of all that has been moved, once that is on the disk.
  func finish() throws(Stop) {
    if moved.isEmpty { return }
    try adapting { () throws(InboxFailure) in try synchronizeFileSystem(of: workspace.root) }
    try forgetMoved()
  }

  private func forgetMoved() throws(Stop) {
    let paths = moved
    try adapting { () throws(LedgerFailure) in try ledger.finish(paths) }
    moved = []
  }

  private func judge(_ claims: [Claim], into outcome: inout BatchOutcome) throws(Stop) {
    let read = try progress.during(.reading) { () throws(Stop) in try readAll(claims) }
    let stood = try thoseThatStood(zip(claims, read))
    let last = try adapting { () throws(LedgerFailure) in try ledger.lastSubmission() }
    var submissions: [NewSubmission] = []
    for (claim, read, _) in stood {
      let submission = decided(claim, read, number: last + submissions.count + 1)
      if submission.status == .rejected { try layFindings(of: submission) }
      submissions.append(submission)
    }
    try adapting { () throws(InboxFailure) in try synchronizeFileSystem(of: workspace.root) }
    let kept = submissions
    let made = try progress.during(.ledger) { () throws(Stop) in try commit(kept) }
    try forgetMoved()
    // Before anything else can fail: of a file that is in the ledger somebody must hear.
    for receipt in made { tell(receipt, into: &outcome) }
    var placed: [[UInt8]] = []
    var due: [Corrections.Due] = []
    for ((_, _, judged), receipt) in zip(stood, made) {
      let submission = receipt.receipt.submission
      let claim = Claim(
        path: submission.path, arrival: submission.arrival, submission: receipt.number,
        destination: submission.destination)
      if try place(claim, judged: judged) {
        placed.append(claim.path)
        due.append(Corrections.Due(receipt))
      }
      progress.advance(.reading, rows: submission.rowsAccepted)
    }
    try receipts.write(made)
    try corrections.write(due)
    moved += placed
  }

  /// Puts back what somebody went on writing while it was read.
  private func thoseThatStood(
    _ files: some Sequence<(Claim, (ReadClaim, Drop?))>
  ) throws(Stop) -> [(Claim, ReadClaim, Drop?)] {
    var stood: [(Claim, ReadClaim, Drop?)] = []
    for (claim, (read, seen)) in files {
      let path = RawPath(bytes: claim.path)
      if try adapting({ () throws(InboxFailure) in try workspace.claims.look(at: path) }) == seen {
        stood.append((claim, read, seen))
        continue
      }
      log.info(Warnings.stillWritten(path))
      if try adapting({ () throws(InboxFailure) in try workspace.claims.giveBack(path) }) { moved.append(claim.path) }
    }
    return stood
  }

  private func tell(_ receipt: MadeReceipt, into outcome: inout BatchOutcome) {
    SubmissionLog.tell(receipt.receipt.submission, receipt.findings, to: log)
    outcome.taken.append(TakenFile(receipt.receipt.submission, receipt.findings))
  }

  /// - Parameter numbers: of a ledger that is made again: those that the submissions had.
  /// - Returns: the receipts of the submissions.
  func commit(_ submissions: [NewSubmission], numbers: [Int]? = nil) throws(Stop) -> [MadeReceipt] {
    var made: [MadeReceipt] = []
    var refusal: InboxFailure?
    do throws(LedgerFailure) {
      try ledger.commit(submissions, numbers: numbers) { [receipts] facts, sent in
        do throws(InboxFailure) {
          let receipt = try receipts.make(facts, sent: sent)
          made.append(receipt)
          return receipt.note
        } catch {
          refusal = error
          throw error
        }
      }
      return made
    } catch {
      throw refusal.map { Stop($0) } ?? Stop(error)
    }
  }

  /// - Parameter judged: as the claimed file was when it was read; nil where the batch that read it was cut short.
  /// - Returns: false where the file could not go there; its claim stays open.
  private func place(_ claim: Claim, judged: Drop? = nil) throws(Stop) -> Bool {
    let path = RawPath(bytes: claim.path)
    do throws(InboxFailure) {
      if let destination = claim.destination {
        try workspace.claims.move(path, to: workspace.root / destination, judged: judged)
      } else {
        try workspace.claims.remove(path, judged: judged)
      }
    } catch  where [EEXIST, ENOENT].contains(error.code) {
      // Somebody's hands were in our folders. Its facts are kept and its claim stays open; the others go on.
      log.warning(Warnings.notPlaced(claim, error))
      return false
    } catch {
      throw Stop(error)
    }
    return true
  }
}
