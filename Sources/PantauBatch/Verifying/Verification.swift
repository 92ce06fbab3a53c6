/// What `verify` looked at, and what it found.
package struct Verification: Sendable, Equatable {
  /// Of the ledger.
  package var submissions = 0
  package var rows = 0
  /// Files that were held against their SHA-256.
  package var files: [Difference.Area: Int] = [:]
  /// Files of a batch that was cut short: the next `run` puts them in their places.
  package var waiting = 0
  package var differences: [Difference] = []

  package init() {}

  package var isSound: Bool { differences.isEmpty }
}
