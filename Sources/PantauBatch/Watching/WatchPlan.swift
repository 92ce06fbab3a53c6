import PantauDomain
import PantauInbox

/// When a watch does what. It decides alone from what it is told: looks at the drop folder, ends of batches, and the time, in
/// seconds of a clock that only goes forward.
struct WatchPlan {
  struct Pace: Equatable {
    /// How long a drop must have stood still.
    var settle: Double
    /// The longest time from one look at the drop folder to the next.
    var rescan: Double
    /// The shortest time from one round of workbooks to the next.
    var workbooks: Double
    /// How long drops that keep coming hold up those that have settled.
    var burst = 30.0
    /// How long to wait where another batch holds the workspace.
    var whenBusy = 5.0

    init(settle: Double, rescan: Double, workbooks: Double) {
      (self.settle, self.rescan, self.workbooks) = (settle, rescan, workbooks)
    }
  }

  /// What one batch does.
  struct Task: Equatable {
    var drops: [Drop]
    var workbooks: Batch.WorkbookChoice
  }

  private(set) var pace: Pace
  private var book: SettleBook
  private var lastLook = -Double.infinity
  /// When the first of those that are now settled was found so.
  private var burstBegan: Double?
  /// Something has changed that the workbooks do not show.
  private var workbooksAreDue = true
  private var workbooksWritten = -Double.infinity
  private var turn: Instant?
  private var notBefore = -Double.infinity
  /// Failures in a row.
  private var failures = 0

  init(pace: Pace) {
    self.pace = pace
    book = SettleBook(window: pace.settle, patience: pace.rescan)
  }

  /// Other settings or seeds may change what any workbook shows.
  mutating func change(to pace: Pace) {
    self.pace = pace
    book = SettleBook(window: pace.settle, patience: pace.rescan, continuing: book)
    workbooksAreDue = true
  }

  mutating func look(_ drops: [Drop], at now: Double) {
    lastLook = now
    book.note(drops, at: now)
    if book.settled(at: now).isEmpty { burstBegan = nil } else if burstBegan == nil { burstBegan = now }
  }

  /// - Parameter latest: the last moment at which workbooks changed of themselves.
  /// - Returns: whether there has been one since it was told last.
  @discardableResult
  mutating func tell(turn latest: Instant) -> Bool {
    defer { turn = latest }
    guard let turn, turn < latest else { return false }
    workbooksAreDue = true
    return true
  }

  /// What is to be done now; nil where there is nothing.
  func task(at now: Double) -> Task? {
    guard now >= notBefore else { return nil }
    let isOver = !book.awaitsAny(at: now) || burstBegan.map { now >= $0 + pace.burst } ?? false
    guard isOver else { return nil }
    let drops = book.settled(at: now)
    let mayWrite = now >= workbooksWritten + pace.workbooks
    if drops.isEmpty { return mayWrite && workbooksAreDue ? Task(drops: [], workbooks: .always) : nil }
    return Task(drops: drops, workbooks: !mayWrite ? .never : workbooksAreDue ? .always : .whereFilesCame)
  }

  /// - Parameters:
  ///   - tookAny: whether the batch took any file, be it of an earlier one that was cut short.
  mutating func finished(_ task: Task, tookAny: Bool, wrote: Bool, at now: Double) {
    failures = 0
    book.gave(task.drops, at: now)
    burstBegan = nil
    if wrote { (workbooksAreDue, workbooksWritten) = (false, now) } else if tookAny { workbooksAreDue = true }
  }

  /// Another batch holds the workspace.
  mutating func foundBusy(at now: Double) { notBefore = now + pace.whenBusy }

  /// The machine failed, in a batch or at the look; perhaps files were taken before. Tries again after 5, 10, 20, 40, then
  /// every 60 seconds.
  mutating func failed(at now: Double) {
    notBefore = now + min(5 * Double(1 << min(failures, 4)), 60)
    failures += 1
    workbooksAreDue = true
  }

  /// When there may be something to do, or the drop folder is to be looked at again, if nothing wakes before.
  func nextMoment(after now: Double) -> Double {
    if now < notBefore { return notBefore }
    var moment = lastLook + pace.rescan
    if let settling = book.nextSettling(after: now) { moment = min(moment, settling) }
    if let burstBegan, now < burstBegan + pace.burst { moment = min(moment, burstBegan + pace.burst) }
    if workbooksAreDue, now < workbooksWritten + pace.workbooks {
      moment = min(moment, workbooksWritten + pace.workbooks)
    }
    return moment
  }
}
