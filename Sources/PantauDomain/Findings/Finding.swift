/// How grave a finding is (*keparahan*).
package enum Severity: String, CaseIterable, Sendable {
  /// Not accepted, or the state is red.
  case error = "galat"
  /// Accepted, or the state is yellow.
  case warning = "peringatan"
  /// Told only.
  case info
}

/// A stable code such as `DOK-01`. Codes never change their meaning.
package struct FindingCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ text: String) { description = text }

  /// Whether it is about a file as a whole, not about one of its rows.
  package var isOfFile: Bool { description.hasPrefix("BRK") }

  package static func < (left: FindingCode, right: FindingCode) -> Bool { left.description < right.description }
}

extension FindingCode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

/// Something to tell somebody, with its subject in fields so that nobody takes a message apart. nil = there is none.
package struct Finding: Sendable, Equatable {
  package var code: FindingCode
  package var severity: Severity
  package var region: RegionCode?
  package var week: ReportingWeek?
  package var form: Form?
  /// `PM01`, `DH05`, `pilkada2024 KPU`, `pemilu2024 KTK`, or an obstacle's number.
  package var item: String?
  /// Path below the drop folder.
  package var file: String?
  /// Physical line, from 1.
  package var line: Int?
  package var column: String?
  /// As written.
  package var value: String?
  package var message: Phrase
  package var suggestion: Phrase?
  /// Codes of the units to hear of it, separated by ` / `.
  package var unit: String?

  package init(
    code: FindingCode, severity: Severity, region: RegionCode? = nil, week: ReportingWeek? = nil, form: Form? = nil,
    item: String? = nil, file: String? = nil, line: Int? = nil, column: String? = nil, value: String? = nil,
    message: Phrase, suggestion: Phrase? = nil, unit: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.region = region
    self.week = week
    self.form = form
    self.item = item
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.message = message
    self.suggestion = suggestion
    self.unit = unit
  }
}
