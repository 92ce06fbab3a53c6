import Dispatch
import Synchronization

/// Work that goes on beside other work. Whoever needs its answer waits for it.
final class Meanwhile<Answer: Sendable>: Sendable {
  private let answer = Mutex<Answer?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> Answer) {
    DispatchQueue.global().async { [self] in
      let found = work()
      answer.withLock { $0 = found }
      done.signal()
    }
  }

  func wait() -> Answer {
    while true {
      if let found = answer.withLock({ $0 }) { return found }
      done.wait()
      // For the next who waits.
      done.signal()
    }
  }
}
