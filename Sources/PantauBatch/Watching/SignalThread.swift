import Foundation
import Glibc
import PantauInbox
import Synchronization

/// Hears the signals of a watch, on a thread of its own: the rest of the program is never interrupted in the middle of a
/// call, and a batch that takes too long to stop is left where it is.
final class SignalThread: Sendable {
  let waker: Waker
  let interruption = Interruption()
  private let reloadIsWanted = Atomic<Bool>(false)

  /// How long the work in hand may go on after the wish to stop.
  private static let graceSeconds = 1.5

  init() throws(InboxFailure) { waker = try Waker() }

  /// Call before any other thread is made: those made later inherit that the signals are held back for this one.
  static func holdBack() {
    var signals = ours
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// - Parameter whenStopping: told once, on this thread, as soon as the wish to stop is heard.
  func start(whenStopping: @escaping @Sendable () -> Void) {
    Thread.detachNewThread { [self] in hear(whenStopping) }
  }

  var isStopWanted: Bool { interruption.isRequested }

  var isReloadWanted: Bool { reloadIsWanted.load(ordering: .acquiring) }

  /// Whether the configuration is to be read again; asking takes the wish back.
  func takeReloadWish() -> Bool { reloadIsWanted.exchange(false, ordering: .acquiringAndReleasing) }

  private func hear(_ whenStopping: () -> Void) {
    while true {
      switch SignalThread.next() {
      case SIGHUP:
        reloadIsWanted.store(true, ordering: .releasing)
        waker.wake()
      case SIGTERM, SIGINT:
        interruption.request()
        waker.wake()
        whenStopping()
        SignalThread.endAtLast()
      default: break
      }
    }
  }

  /// The main thread ends the program as soon as it can. If a second signal comes, or it takes too long, it ends here: the
  /// ledger holds at every instant, and what was begun is begun again by the next batch.
  private static func endAtLast() {
    var left = graceSeconds
    let end = Clock.monotonicSeconds() + graceSeconds
    while left > 0, ![SIGTERM, SIGINT].contains(next(within: left)) { left = end - Clock.monotonicSeconds() }
    _exit(ExitStatus.done.rawValue)
  }

  private static func next(within seconds: Double = 3600) -> Int32 {
    var signals = ours
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
    // -1 where the time is over.
    return sigtimedwait(&signals, nil, &time)
  }

  private static var ours: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
    return signals
  }
}
