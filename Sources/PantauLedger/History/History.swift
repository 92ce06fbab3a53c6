internal import GRDB
package import PantauDomain

extension Ledger {
  /// Everything that the ledger knew of a period as of an instant.
  ///
  /// - Parameters:
  ///   - basis: what the moment's requirements and rules are made of. With it the answer builds on what earlier reports
  ///     have kept; without it, it is worked out of the facts alone. It is the same answer.
  ///   - keeps: write down what the next report can build on.
  package func history(
    of moment: Moment, basis: Basis? = nil, keeps: Bool = false
  ) throws(LedgerFailure) -> History {
    let (history, newlyKept) = try reading { database in
      // Nothing may be kept, or of other seeds, or of a later instant; the facts are always there.
      let kept = try basis.flatMap { try KeptWeeks(database, moment, $0) }
      var reader = try HistoryReader(database, moment, kept)
      let history = try reader.history()
      return (history, keeps ? try basis.flatMap { try reader.newlyKept(under: $0) } : nil)
    }
    if let newlyKept { try writing { try newlyKept.write(to: $0) } }
    return history
  }
}
