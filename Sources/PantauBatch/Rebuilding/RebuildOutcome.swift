/// What `rebuild` made.
package struct RebuildOutcome: Sendable, Equatable {
  package var submissions = 0
  package var rows = 0
  /// Judged as of their arrival, because nobody knows any more when the batch was.
  package var judgedAsOfArrival = 0
  /// Whether there was a ledger that could be read, to hold the new one against.
  package var isCompared = false
  /// Those that could not keep their number, because an older ledger that was put back had given it to another too.
  package var renumbered: [Renumbering] = []
  /// Where the new ledger is not what the old one was, or a file is not what it was.
  package var differences: [Difference] = []
  /// Whether the new ledger is in force. If not, it lies beside the old one.
  package var isInForce = false
  /// Where the old ledger lies now, below the workspace; nil where there was none, or it is still in force.
  package var oldLedger: String?
}

/// A submission whose receipt has a number that is now another's.
package struct Renumbering: Sendable, Equatable, Encodable {
  /// Below the drop folder, fit to be shown.
  package let path: String
  package let was: Int
  package let now: Int
}
