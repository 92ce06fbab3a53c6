import Synchronization

/// How far a long command has come: told from any core, shown by whoever listens. It decides nothing and reads no file.
package final class Progress: Sendable {
  /// The parts of a command, in the order in which a person meets them.
  package enum Phase: Int, CaseIterable, Sendable {
    /// Files must stand still before they are taken.
    case settling
    /// Files become rows and findings; counts files.
    case reading
    /// The ledger takes rows, or gives the state of a period.
    case ledger
    /// The state becomes findings.
    case rules
    /// Findings become workbooks; counts workbooks.
    case workbooks
    /// Files are held against their SHA-256; counts files.
    case verifying
  }

  /// Where a phase stands.
  package struct Count: Sendable, Equatable {
    package let phase: Phase
    /// Files or workbooks.
    package var done = 0
    /// 0 where nobody can know.
    package var total = 0
    /// Rows in what is done.
    package var rows = 0

    package init(phase: Phase) { self.phase = phase }
  }

  /// A phase and the time it took in all, in seconds.
  package struct Span: Sendable {
    package let count: Count
    package let seconds: Double

    package init(count: Count, seconds: Double) { (self.count, self.seconds) = (count, seconds) }
  }

  private struct State {
    var counts = Phase.allCases.map(Count.init)
    var seconds = [Double](repeating: 0, count: Phase.allCases.count)
    var met: Set<Phase> = []
  }

  private let state = Mutex(State())
  private let listener: @Sendable (Count) -> Void

  /// The listener is called on whatever core moved on, and must not dawdle.
  package init(listener: @escaping @Sendable (Count) -> Void) {
    self.listener = listener
  }

  /// For what nobody watches.
  package static let unwatched = Progress { _ in }

  /// The phases met so far.
  package var spans: [Span] {
    state.withLock { state in
      Phase.allCases.filter(state.met.contains).map {
        Span(count: state.counts[$0.rawValue], seconds: state.seconds[$0.rawValue])
      }
    }
  }

  /// So many more files or workbooks lie ahead.
  func expect(_ total: Int, in phase: Phase) {
    change(phase) { $0.total += total }
  }

  func advance(_ phase: Phase, by done: Int = 1, rows: Int) {
    change(phase) {
      $0.done += done
      $0.rows += rows
    }
  }

  /// Does the work, and adds its time to the phase's.
  func during<Answer, Failure: Error>(
    _ phase: Phase, _ work: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    change(phase) { _ in }
    let start = Clock.monotonicSeconds()
    defer {
      let spent = Clock.monotonicSeconds() - start
      state.withLock { $0.seconds[phase.rawValue] += spent }
    }
    return try work()
  }

  private func change(_ phase: Phase, _ change: (inout Count) -> Void) {
    let count = state.withLock { state in
      state.met.insert(phase)
      change(&state.counts[phase.rawValue])
      return state.counts[phase.rawValue]
    }
    listener(count)
  }
}
