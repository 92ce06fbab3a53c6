import PantauInbox

/// Which drops have stood still, as one look at the drop folder after another tells. It is told what time it is: seconds of
/// a clock that only goes forward.
struct SettleBook {
  private struct Sighting {
    var drop: Drop
    let firstSeen: Double
    /// Since when it has looked as it does.
    var still: Double
    /// When a batch was given it and left it, such as one that may not be moved.
    var left: Double?
  }

  /// How long a drop must have stood still.
  let window: Double
  /// How long one that a batch left is let be.
  let patience: Double
  private var sightings: [RawPath: Sighting] = [:]
  /// As they are taken.
  private var order: [RawPath] = []

  init(window: Double, patience: Double) {
    self.window = window
    self.patience = patience
  }

  /// With other settings, and what was seen so far.
  init(window: Double, patience: Double, continuing other: SettleBook) {
    self.init(window: window, patience: patience)
    (sightings, order) = (other.sightings, other.order)
  }

  mutating func note(_ drops: [Drop], at now: Double) {
    var seen: [RawPath: Sighting] = [:]
    seen.reserveCapacity(drops.count)
    for drop in drops {
      var sighting = sightings[drop.path] ?? Sighting(drop: drop, firstSeen: now, still: now)
      if sighting.drop != drop { (sighting.drop, sighting.still, sighting.left) = (drop, now, nil) }
      seen[drop.path] = sighting
    }
    sightings = seen
    order = drops.map(\.path)
  }

  /// A batch has been given these; any that still lies there at the next look was left by it.
  mutating func gave(_ drops: [Drop], at now: Double) {
    for drop in drops { sightings[drop.path]?.left = now }
  }

  /// In the order in which they are taken.
  func settled(at now: Double) -> [Drop] {
    order.compactMap { path in
      guard let sighting = sightings[path], isSettled(sighting, at: now) else { return nil }
      return sighting.drop
    }
  }

  private func isSettled(_ sighting: Sighting, at now: Double) -> Bool {
    now >= readyAt(sighting)
  }

  private func readyAt(_ sighting: Sighting) -> Double {
    max(sighting.still + window, sighting.left.map { $0 + patience } ?? -.infinity)
  }

  /// Whether any is expected to settle soon. One that has gone on changing for twice the window is not waited for: a slow
  /// upload must not keep the others.
  func awaitsAny(at now: Double) -> Bool {
    sightings.values.contains { sighting in
      sighting.left == nil && !isSettled(sighting, at: now) && now < sighting.firstSeen + 2 * window
    }
  }

  /// When the next of those that are not settled may be; nil where all are.
  func nextSettling(after now: Double) -> Double? {
    sightings.values.lazy.map { readyAt($0) }.filter { $0 > now }.min()
  }
}
