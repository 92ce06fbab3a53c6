package import PantauDomain

/// Something that is not as the ledger, the archive or a manifest says that it is.
package struct Difference: Sendable, Equatable {
  package enum Area: String, CaseIterable, Sendable {
    case ledger
    /// `arsip/`
    case archive
    /// `ditolak/`
    case setAside = "set_aside"
    case receipts
    case workbooks
  }

  package let area: Area
  /// Below the workspace.
  package let path: String
  /// The ledger's number of the submission concerned; nil where there is none.
  package var number: Int?
  package let expected: Phrase
  package let found: Phrase
  /// What to do.
  package let remedy: Phrase
}

/// What is the same in both languages.
extension Phrase {
  init(_ both: String) { self.init(id: both, en: both) }
}
