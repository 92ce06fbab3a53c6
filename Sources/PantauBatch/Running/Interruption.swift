import PantauDomain
import Synchronization

/// A wish, from another thread, that a batch end soon: between two groups of files or two workbooks.
package final class Interruption: Sendable {
  private let requested = Atomic<Bool>(false)

  package init() {}

  package var isRequested: Bool { requested.load(ordering: .acquiring) }

  package func request() { requested.store(true, ordering: .releasing) }

  /// - Throws: `Stop.interrupted` where the wish was made.
  func check() throws(Stop) {
    if isRequested { throw Stop.interrupted }
  }
}

extension Stop {
  /// Not a failure: what was taken is kept, and the next batch writes the workbooks.
  static let interrupted = Stop(
    .done, Phrase(id: "Dihentikan atas permintaan.", en: "Stopped as requested."))
}
