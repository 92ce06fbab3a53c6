import Glibc
import PantauBatch
import PantauDomain
import Synchronization

/// The last line of a terminal, drawn over as a command moves on, and cleared before anything else is written.
final class ProgressLine: Sendable {
  private struct State {
    /// What stands on the line now; empty where it is clear.
    var shown = ""
    var lastDrawn = -Double.infinity
    var phase: Progress.Phase?
    var phaseBegan = 0.0
  }

  private let state = Mutex(State())
  private let language: Language
  private let width: Int
  private let write: @Sendable (String) -> Void

  /// Lines are cut to the width, because a line that wraps cannot be drawn over.
  init(language: Language, width: Int, write: @escaping @Sendable (String) -> Void) {
    self.language = language
    self.width = width
    self.write = write
  }

  /// Draws at most ten times a second, and whenever a phase begins.
  func draw(_ count: Progress.Count, at now: Double = Clock.monotonicSeconds()) {
    state.withLock { state in
      let isNew = state.phase != count.phase
      guard isNew || now - state.lastDrawn >= 0.1 else { return }
      if isNew { (state.phase, state.phaseBegan) = (count.phase, now) }
      guard let bar = ProgressText.bar(count, seconds: now - state.phaseBegan, language: language) else { return }
      state.lastDrawn = now
      state.shown = String(bar.prefix(width - 1))
      write("\r" + state.shown + ProgressLine.eraseToEnd)
    }
  }

  func clear() {
    state.withLock { state in
      if state.shown.isEmpty { return }
      state.shown = ""
      write("\r" + ProgressLine.eraseToEnd)
    }
  }

  private static let eraseToEnd = "\u{1B}[K"
}
