package import PantauDomain

/// What a rule is, apart from any single case: what the handbook of findings prints, one entry a code.
package struct RuleCard: Sendable, Equatable {
  package let code: FindingCode
  package let severity: Severity
  /// What was found, without a full stop.
  package let title: Phrase
  /// Why it matters.
  package let why: Phrase
  /// What to do about it.
  package let remedy: Phrase

  package init(code: FindingCode, severity: Severity, title: Phrase, why: Phrase, remedy: Phrase) {
    self.code = code
    self.severity = severity
    self.title = title
    self.why = why
    self.remedy = remedy
  }
}
