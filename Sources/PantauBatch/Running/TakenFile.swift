package import PantauDomain

/// What became of one taken file.
package struct TakenFile: Sendable {
  /// Below the drop folder, fit to be shown.
  package let path: String
  package let form: Form?
  package let status: SubmissionStatus
  package let rowsAccepted: Int
  package let rowsHeld: Int
  package let findings: [Finding]
  /// Where it lies now, below the workspace; nil for a duplicate.
  package let destination: String?
}

/// What one batch did.
package struct BatchOutcome: Sendable {
  package var taken: [TakenFile] = []
  package var workbooks: [WrittenWeek] = []

  package var rowsAccepted: Int { taken.reduce(0) { $0 + $1.rowsAccepted } }
  package var rowsHeld: Int { taken.reduce(0) { $0 + $1.rowsHeld } }
  package var isAllAccepted: Bool { !taken.contains { $0.findings.contains { $0.severity == .error } } }
}
