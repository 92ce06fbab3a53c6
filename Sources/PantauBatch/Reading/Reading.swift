package import PantauDomain

/// What a file turned out to be, before anybody decides where it goes.
package struct Reading: Sendable {
  package var form: Form?
  package var status: SubmissionStatus
  package var rowsAccepted = 0
  package var rowsHeld = 0
  /// Accepted rows; empty where nobody asked for them.
  package var rows: [ReportRow] = []
  /// By line, column, code.
  package var defects: [Defect] = []
  /// How it was read; nil where it never came to that.
  package var layout: Layout?

  /// A file that tells nothing but why it is not accepted.
  static func rejected(_ defects: [Defect], form: Form? = nil, layout: Layout? = nil) -> Reading {
    Reading(form: form, status: .rejected, defects: defects, layout: layout)
  }
}

/// How a file was read.
package struct Layout: Sendable, Equatable {
  package var encoding: String
  /// Empty where nobody asked.
  package var lineEnds: String
  /// nil where no header was found.
  package var delimiter: String?
  package var titleLines: Int?
  package var headerLine: Int?
}
