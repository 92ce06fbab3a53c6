import Dispatch
import Synchronization

/// Packs pieces of one entry on whatever cores are idle, and keeps them in order.
///
/// Whoever adds pieces faster than they are packed packs some of them himself: the memory stays small, no thread waits for
/// one that never comes, and where all cores write workbooks of their own, each simply packs its own pieces.
final class PackingLine {
  private var jobs: [PackingJob] = []
  private var packed: [PackedPiece] = []

  /// - Returns: false: a piece was not packed as it should be.
  func add(_ bytes: [UInt8]) -> Bool {
    let job = PackingJob(bytes)
    DispatchQueue.global().async { job.pack() }
    jobs.append(job)
    return jobs.count <= Self.jobsInFlight || takeFirst()
  }

  /// All pieces, in the order in which they were added; nil: one was not packed as it should be.
  func finish() -> [PackedPiece]? {
    while !jobs.isEmpty {
      guard takeFirst() else { return nil }
    }
    return packed
  }

  private func takeFirst() -> Bool {
    guard let piece = jobs.removeFirst().answer() else { return false }
    packed.append(piece)
    return true
  }

  private static let jobsInFlight = 6
}

/// A piece that is packed once, by whichever thread comes first.
private final class PackingJob: Sendable {
  private enum State {
    case waiting([UInt8])
    case begun
    case done(PackedPiece?)
  }

  private let state: Mutex<State>
  private let isDone = DispatchSemaphore(value: 0)

  init(_ bytes: [UInt8]) { state = Mutex(.waiting(bytes)) }

  func pack() {
    let bytes = state.withLock { state -> [UInt8]? in
      guard case .waiting(let bytes) = state else { return nil }
      state = .begun
      return bytes
    }
    guard let bytes else { return }
    let piece = PantauXLSX.pack(bytes, isLast: false)
    state.withLock { $0 = .done(piece) }
    isDone.signal()
  }

  /// Asked once.
  func answer() -> PackedPiece? {
    pack()
    isDone.wait()
    return state.withLock { state in
      guard case .done(let piece) = state else { return nil }
      state = .begun
      return piece
    }
  }
}
