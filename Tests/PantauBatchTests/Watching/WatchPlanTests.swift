import PantauDomain
import PantauInbox
import Testing

@testable import PantauBatch

@Suite struct WatchPlanTests {
  typealias Task = WatchPlan.Task

  /// A plan whose workbooks were written at second 0.
  private let plan: WatchPlan

  init() {
    var plan = WatchPlan(pace: .init(settle: 5, rescan: 60, workbooks: 60))
    plan.look([], at: 0)
    plan.finished(Task(drops: [], workbooks: .always), tookAny: false, wrote: true, at: 0)
    self.plan = plan
  }

  @Test func `It begins with a batch, be there drops or not`() {
    var plan = WatchPlan(pace: .init(settle: 5, rescan: 60, workbooks: 60))
    plan.look([], at: 0)
    #expect(plan.task(at: 0) == Task(drops: [], workbooks: .always))
  }

  @Test func `Without drops it looks again after the longest time`() {
    #expect(plan.task(at: 59) == nil)
    #expect(plan.nextMoment(after: 0) == 60)
    #expect(plan.task(at: 1000) == nil)
  }

  @Test func `A burst is one batch, after the last has settled`() {
    var plan = plan
    plan.look([drop("a")], at: 100)
    #expect(plan.nextMoment(after: 100) == 105)
    plan.look([drop("a"), drop("b")], at: 103)
    plan.look([drop("a"), drop("b")], at: 105)
    #expect(plan.task(at: 105) == nil)
    #expect(plan.nextMoment(after: 105) == 108)
    plan.look([drop("a"), drop("b")], at: 108)
    #expect(plan.task(at: 108) == Task(drops: [drop("a"), drop("b")], workbooks: .whereFilesCame))
  }

  @Test func `Drops that keep coming hold up the settled ones for thirty seconds`() {
    var plan = plan
    var drops: [Drop] = []
    for second in 100...134 {
      drops.append(drop("\(second)"))
      plan.look(drops, at: Double(second))
      #expect(plan.task(at: Double(second)) == nil, "\(second)")
      #expect(plan.nextMoment(after: Double(second)) <= 135)
    }
    plan.look(drops + [drop("135")], at: 135)
    #expect(plan.task(at: 135)?.drops == Array(drops.prefix(31)))
  }

  @Test func `A slow upload does not hold up the others`() {
    var plan = plan
    for second in 100...109 { plan.look([drop("a", size: second)], at: Double(second)) }
    plan.look([drop("a", size: 110), drop("b")], at: 110)
    plan.look([drop("a", size: 115), drop("b")], at: 115)
    #expect(plan.task(at: 115)?.drops == [drop("b")])
  }

  @Test func `Workbooks are written no more often than the pace allows, and then made good`() {
    var plan = plan
    plan.look([drop("a")], at: 10)
    plan.look([drop("a")], at: 15)
    let early = Task(drops: [drop("a")], workbooks: .never)
    #expect(plan.task(at: 15) == early)
    plan.finished(early, tookAny: true, wrote: false, at: 16)
    plan.look([], at: 16)
    #expect(plan.task(at: 59.9) == nil)
    #expect(plan.nextMoment(after: 16) == 60)
    #expect(plan.task(at: 60) == Task(drops: [], workbooks: .always))
  }

  @Test func `A drop that no batch can take makes no workbooks, and is not tried all the time`() {
    var plan = plan
    plan.look([drop("a")], at: 100)
    plan.look([drop("a")], at: 105)
    let task = Task(drops: [drop("a")], workbooks: .whereFilesCame)
    #expect(plan.task(at: 105) == task)
    plan.finished(task, tookAny: false, wrote: false, at: 106)
    plan.look([drop("a")], at: 106)
    #expect(plan.task(at: 165.9) == nil)
    #expect(plan.nextMoment(after: 106) == 166)
    plan.look([drop("a")], at: 166)
    #expect(plan.task(at: 166) == task)
  }

  @Test func `Where another batch is at work it tries again after five seconds`() {
    var plan = plan
    plan.look([drop("a")], at: 100)
    plan.look([drop("a")], at: 105)
    plan.foundBusy(at: 105)
    #expect(plan.task(at: 109.9) == nil)
    #expect(plan.nextMoment(after: 105) == 110)
    #expect(plan.task(at: 110)?.drops == [drop("a")])
  }

  @Test func `A machine that fails is tried at growing distances, and its workbooks are due`() {
    var plan = plan
    var now = 100.0
    for distance in [5.0, 10, 20, 40, 60, 60] {
      plan.failed(at: now)
      #expect(plan.task(at: now + distance - 0.1) == nil)
      #expect(plan.nextMoment(after: now) == now + distance)
      now += distance
      plan.look([], at: now)
      #expect(plan.task(at: now) == Task(drops: [], workbooks: .always))
    }
    plan.finished(Task(drops: [], workbooks: .always), tookAny: false, wrote: true, at: now)
    plan.failed(at: now)
    #expect(plan.nextMoment(after: now) == now + 5)
  }

  @Test func `A turn makes the workbooks due, once`() throws {
    var plan = plan
    let turns = try ["2023-11-10T00:00:00+07:00", "2023-11-10T14:00:00+07:00"].map(instant)
    var isNew = plan.tell(turn: turns[0])
    #expect(!isNew)
    plan.look([], at: 100)
    #expect(plan.task(at: 100) == nil)
    isNew = plan.tell(turn: turns[1])
    #expect(isNew)
    #expect(plan.task(at: 100) == Task(drops: [], workbooks: .always))
    plan.finished(Task(drops: [], workbooks: .always), tookAny: false, wrote: true, at: 101)
    isNew = plan.tell(turn: turns[1])
    #expect(!isNew)
    #expect(plan.task(at: 1000) == nil)
  }

  @Test func `Other settings make the workbooks due and forget no drop`() {
    var plan = plan
    plan.look([drop("a")], at: 100)
    plan.change(to: .init(settle: 2, rescan: 10, workbooks: 60))
    #expect(plan.task(at: 101.9) == nil)
    plan.look([drop("a")], at: 102)
    #expect(plan.task(at: 102) == Task(drops: [drop("a")], workbooks: .always))
  }
}
