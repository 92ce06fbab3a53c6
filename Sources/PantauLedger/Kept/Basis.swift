package import PantauDomain

/// Everything besides the submissions that a state and its figures depend on. What was worked out under another basis
/// is not read.
package struct Basis: Sendable, Equatable {
  let text: String

  /// How kept weeks and folds are written and worked out; counted up whenever either changes.
  private static let format = 1

  init(text: String) { self.text = text }

  /// - Parameters:
  ///   - seeds: a digest of all of them.
  ///   - version: the program's.
  package init(seeds: String, rules: ReportingRules, version: String) {
    // The rules with all their fields, also those to come.
    text = "\(Basis.format); \(version); \(seeds); \(rules)"
  }
}
