package import Logging
package import PantauDomain
import PantauInbox
import PantauLedger

/// One batch: finish what the last one left, take what lies in the drop folder, write the workbooks it touches.
package struct Batch: Sendable {
  let workspace: Workspace
  let asOf: Instant
  let settleSeconds: Double
  let log: Logger
  private let heldBytes: Int
  let progress: Progress
  private let interruption: Interruption

  package static let usualHeldBytes = 16 << 20

  /// - Parameter heldBytes: the rows of a file with more bytes are read once more while they are kept, rather than held in
  ///   memory until then.
  package init(
    workspace: Workspace, asOf: Instant, settleSeconds: Double, log: Logger, heldBytes: Int = usualHeldBytes,
    progress: Progress = .unwatched, interruption: Interruption = Interruption()
  ) {
    self.interruption = interruption
    self.heldBytes = heldBytes
    self.workspace = workspace
    self.asOf = asOf
    self.settleSeconds = settleSeconds
    self.log = log
    self.progress = progress
  }

  /// Files of a group share one sync of the file system and one transaction; their rows are in memory together, but for
  /// those of long files.
  private static let groupFiles = 256
  private static let groupBytes = 8 << 20

  /// - Throws: status 75 while another batch holds the workspace, 65 or 74 where the machine fails. Whatever happens, a
  ///   file is either in the drop folder, or claimed and taken up by the next batch, or where it belongs.
  package func run() throws(Stop) -> BatchOutcome {
    try holdingWorkspace { (ledger, check) throws(Stop) in
      var outcome = try take(into: ledger, check)
      outcome.workbooks = try reporter.reportPending(ledger)
      return outcome
    }
  }

  private var reporter: Reporter {
    Reporter(workspace: workspace, asOf: asOf, progress: progress, interruption: interruption)
  }

  /// The first half of `run`: takes the files and writes no workbook. Their periods wait for the next `run`.
  package func take() throws(Stop) -> BatchOutcome {
    try holdingWorkspace { (ledger, check) throws(Stop) in try take(into: ledger, check) }
  }

  /// Whether a batch writes workbooks.
  enum WorkbookChoice {
    case never, whereFilesCame, always
  }

  /// As `run`, of drops that are known to have stood still.
  /// - Parameters:
  ///   - checksLedger: whether every page of the ledger is looked at first, which takes longer the more it holds.
  /// - Throws: as `run`; `Stop.interrupted` where workbooks are left to the next batch.
  func take(_ drops: [Drop], workbooks: WorkbookChoice, checksLedger: Bool) throws(Stop) -> BatchOutcome {
    let lock = try WorkspaceLock.take(in: workspace)
    defer { withExtendedLifetime(lock) {} }
    let ledger = try Ledger.open(workspace)
    if checksLedger { try adapting { () throws(LedgerFailure) in try ledger.quickCheck() } }
    var outcome = try take(drops, into: ledger)
    if workbooks == .always || workbooks == .whereFilesCame && !outcome.taken.isEmpty {
      outcome.workbooks = try reporter.reportPending(ledger)
    }
    return outcome
  }

  /// The look at every page of the ledger, under way.
  private typealias PageCheck = Meanwhile<Result<Void, LedgerFailure>>

  private func holdingWorkspace(
    _ work: (Ledger, PageCheck) throws(Stop) -> BatchOutcome
  ) throws(Stop) -> BatchOutcome {
    let lock = try WorkspaceLock.take(in: workspace)
    defer { withExtendedLifetime(lock) {} }
    let ledger = try Ledger.open(workspace)
    workspace.makeOfficeFolders(log: log)
    let check = PageCheck { () -> Result<Void, LedgerFailure> in
      do throws(LedgerFailure) { return .success(try ledger.quickCheck()) } catch { return .failure(error) }
    }
    return try work(ledger, check)
  }

  private func take(into ledger: Ledger, _ check: PageCheck) throws(Stop) -> BatchOutcome {
    // The ledger is looked at while files settle. Nothing is touched before it is known to be sound.
    let drops = try progress.during(.settling) { () throws(Stop) in try settled() }
    try progress.during(.ledger) { () throws(Stop) in
      try adapting { () throws(LedgerFailure) in try check.wait().get() }
    }
    return try take(drops, into: ledger)
  }

  private func take(_ drops: [Drop], into ledger: Ledger) throws(Stop) -> BatchOutcome {
    try adapting { () throws(InboxFailure) in try makeFolders(workspace.claims.path) }
    var outcome = BatchOutcome()
    let intake = try GroupIntake(
      workspace: workspace, ledger: ledger, asOf: asOf, log: log, heldBytes: heldBytes, progress: progress)
    try intake.takeUpWhatWasLeft(into: &outcome)
    progress.expect(drops.count, in: .reading)
    for group in groups(of: drops) {
      if interruption.isRequested { break }
      try intake.take(group, into: &outcome)
    }
    try intake.finish()
    return outcome
  }

  private func groups(of drops: [Drop]) -> [[Drop]] {
    var groups: [[Drop]] = []
    var bytes = 0
    for drop in drops {
      bytes += drop.size
      if let last = groups.last, last.count < Batch.groupFiles, bytes <= Batch.groupBytes {
        groups[groups.count - 1].append(drop)
      } else {
        groups.append([drop])
        bytes = drop.size
      }
    }
    return groups
  }

  /// The drops that have stood still for the settle window, in the order in which they are taken. Files that keep on
  /// changing are left for the next batch.
  private func settled() throws(Stop) -> [Drop] {
    var scan = try scan()
    if settleSeconds == 0 || scan.drops.isEmpty { return scan.drops }
    for _ in 0..<12 {
      Clock.sleep(seconds: settleSeconds)
      let later = try self.scan()
      let still = later.drops.filter(Set(scan.drops).contains)
      if still.count == later.drops.count { return still }
      scan = later
    }
    let later = try self.scan()
    return later.drops.filter(Set(scan.drops).contains)
  }

  private func scan() throws(Stop) -> Scan {
    let scan = try adapting { () throws(InboxFailure) in try workspace.drops.scan() }
    for failure in scan.unreadable {
      log.warning(Warnings.notLookedInto(failure))
    }
    return scan
  }
}
