import Glibc
package import Logging
import PantauDomain
import PantauInbox
import PantauLedger

/// One batch after another, whenever files are dropped, until it is told to stop.
///
/// What wakes it says only that something moved; a look at the drop folder decides. Each batch takes the lock of the
/// workspace for itself, so that `run` and `report` can be used beside it.
package final class Watch {
  private let path: String
  private var workspace: Workspace
  /// Seconds from look to look; nil where the system tells of changes.
  private let poll: Double?
  private let log: Logger
  private let signals: SignalThread
  private let notice: SystemdNotice
  private let progress: Progress
  private var folders = FolderWatch.deaf
  private var plan: WatchPlan
  /// Seconds that the last look took.
  private var lookSeconds = 0.0
  /// Folders that could not be looked into, as far as it was told.
  private var unreadable: Set<String> = []
  /// Every page of the ledger is looked at when the watch begins, and whenever time alone makes workbooks due.
  private var mustCheckLedger = true
  private var hasToldOfWaiting = false

  /// Where the system does not tell of changes though it should.
  private static let emergencyPoll = 5.0

  /// - Throws: status 75 where another watch looks after the workspace, 78 where that cannot be used, 65 where its ledger is
  ///   damaged. A machine that fails is tried again.
  package static func run(at path: String, poll: Double?, log: Logger) throws(Stop) {
    SignalThread.holdBack()
    let watch = try Watch(at: path, poll: poll, log: log)
    let lock = try WorkspaceLock.takeWatch(in: watch.workspace)
    defer { withExtendedLifetime(lock) {} }
    try watch.run()
  }

  private init(at path: String, poll: Double?, log: Logger) throws(Stop) {
    self.path = path
    self.poll = poll
    self.log = log
    workspace = try Workspace(at: path)
    signals = try adapting { () throws(InboxFailure) in try SignalThread() }
    let notice = SystemdNotice.ofThisProcess
    self.notice = notice
    progress = Progress { _ in notice.alive() }
    plan = WatchPlan(pace: Watch.pace(workspace.settings, poll: poll))
  }

  private static func pace(_ settings: Settings, poll: Double?) -> WatchPlan.Pace {
    WatchPlan.Pace(
      settle: settings.settleSeconds, rescan: min(settings.rescanSeconds, poll ?? .infinity),
      workbooks: settings.workbookSeconds)
  }

  private func run() throws(Stop) {
    signals.start { [notice, log] in
      notice.stopping()
      log.info(WatchMessages.stops)
    }
    workspace.makeOfficeFolders(log: log)
    if poll == nil { listen() }
    log.info(
      WatchMessages.begins,
      metadata: [
        "pid": "\(getpid())", "workspace": "\(workspace.root)", "poll": "\(plan.pace.rescan)",
        "inotify": "\(!folders.isDeaf)",
      ])
    notice.ready()
    while !signals.isStopWanted {
      if signals.takeReloadWish() { reload() }
      if plan.tell(turn: workspace.settings.rules.workbookTurn(before: Clock.now())) { mustCheckLedger = true }
      guard look() else { continue }
      if let task = plan.task(at: Clock.monotonicSeconds()) { try perform(task) } else { wait() }
    }
  }

  private func listen() {
    do throws(InboxFailure) { folders = try FolderWatch.listening() } catch { listenNoMore(error) }
  }

  private func listenNoMore(_ failure: InboxFailure) {
    folders = .deaf
    var pace = plan.pace
    pace.rescan = min(pace.rescan, Watch.emergencyPoll)
    plan.change(to: pace)
    log.warning(WatchMessages.notWatched(failure, poll: pace.rescan))
  }

  /// - Returns: false where it must look once more before anything is decided.
  private func look() -> Bool {
    let start = Clock.monotonicSeconds()
    let scan: Scan
    do throws(InboxFailure) {
      scan = try workspace.drops.scan()
    } catch {
      failed(Stop(error))
      wait()
      return false
    }
    let failures = scan.unreadable.filter { !unreadable.contains($0.path) }
    unreadable = Set(scan.unreadable.map(\.path))
    for failure in failures { log.warning(Warnings.notLookedInto(failure)) }
    let now = Clock.monotonicSeconds()
    lookSeconds = now - start
    plan.look(scan.drops, at: now)
    do throws(InboxFailure) {
      return try !folders.cover(scan.folders)
    } catch {
      listenNoMore(error)
      return true
    }
  }

  private func perform(_ task: WatchPlan.Task) throws(Stop) {
    let batch = Batch(
      workspace: workspace, asOf: Clock.now(), settleSeconds: 0, log: log, progress: progress,
      interruption: signals.interruption)
    do throws(Stop) {
      let outcome = try batch.take(task.drops, workbooks: task.workbooks, checksLedger: mustCheckLedger)
      mustCheckLedger = false
      hasToldOfWaiting = false
      plan.finished(
        task, tookAny: !outcome.taken.isEmpty, wrote: !outcome.workbooks.isEmpty, at: Clock.monotonicSeconds())
      log.info(
        WatchMessages.batchDone,
        metadata: [
          "files": "\(outcome.taken.count)", "accepted": "\(outcome.rowsAccepted)", "held": "\(outcome.rowsHeld)",
          "periods": .array(outcome.workbooks.map { "\($0.week)" }),
        ])
    } catch {
      switch error.status {
      case .done: break
      case .busy:
        if !hasToldOfWaiting { log.info(WatchMessages.busy(error)) }
        hasToldOfWaiting = true
        plan.foundBusy(at: Clock.monotonicSeconds())
      case .inputOutput: failed(error)
      default: throw error
      }
    }
  }

  private func failed(_ stop: Stop) {
    log.error(WatchMessages.triesAgain(stop))
    plan.failed(at: Clock.monotonicSeconds())
  }

  /// Until the plan has something to do, or something moves. Many files that come one by one must not make it look all the
  /// time, so that it rests before it looks again, and rests longer the longer a look takes.
  private func wait() {
    guard heard(before: plan.nextMoment(after: Clock.monotonicSeconds())) else { return }
    let rested = Clock.monotonicSeconds() + max(0.1, 4 * lookSeconds)
    while heard(before: rested) {}
  }

  /// - Returns: whether something moved before that moment; false also where a signal came.
  private func heard(before moment: Double) -> Bool {
    while !signals.isStopWanted, !signals.isReloadWanted {
      notice.alive()
      let left = moment - Clock.monotonicSeconds()
      if left <= 0 { return false }
      do throws(InboxFailure) {
        if try folders.wait(seconds: min(left, notice.longestSilence), waker: signals.waker) { return true }
      } catch {
        listenNoMore(error)
        Clock.sleep(seconds: min(left, 1))
      }
    }
    return false
  }

  private func reload() {
    notice.reloading()
    defer { notice.ready() }
    do throws(Stop) {
      workspace = try Workspace(at: path)
      workspace.makeOfficeFolders(log: log)
      plan.change(to: Watch.pace(workspace.settings, poll: poll))
      // What kept the system from telling may have been mended.
      if poll == nil { listen() }
      log.info(WatchMessages.reloaded)
    } catch {
      log.error(WatchMessages.reloadRefused(error))
    }
  }
}
