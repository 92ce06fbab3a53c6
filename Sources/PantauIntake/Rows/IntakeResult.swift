package import PantauDomain

/// What a file came to.
package struct IntakeResult: Sendable {
  package let form: Form
  /// Accepted, in the file's order; empty where the reader keeps none.
  package let rows: [ReportRow]
  package let rowsAccepted: Int
  package let rowsHeld: Int
  /// By line (the file as a whole first), then by the order of the columns in the file, then by code.
  package let defects: [Defect]

  package var status: SubmissionStatus {
    if rowsAccepted == 0 { return .rejected }
    return rowsHeld == 0 ? .accepted : .partlyHeld
  }
}
