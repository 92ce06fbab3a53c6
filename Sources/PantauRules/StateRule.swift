import PantauDomain

/// A rule about the state of a region: a value with a name and a pure closure.
package struct StateRule: Sendable {
  /// Its entry in the handbook.
  package let card: RuleCard
  package let audience: Audience
  /// What it has to say of a region, in the order of the subjects; nothing where all is well.
  let check: @Sendable (RegionView) -> [Verdict]

  init(
    code: FindingCode, severity: Severity, audience: Audience, title: Phrase, why: Phrase, remedy: Phrase,
    check: @escaping @Sendable (RegionView) -> [Verdict]
  ) {
    self.card = RuleCard(code: code, severity: severity, title: title, why: why, remedy: remedy)
    self.audience = audience
    self.check = check
  }
}

/// Which units must hear of a rule's findings.
package enum Audience: Sendable, Equatable {
  /// The unit of that code.
  case unit(String)
  /// The units of the obstacle's category.
  case unitsOfCategory
}

/// That a rule applies to a subject, in words. Code, severity and units are the rule's.
struct Verdict {
  let subject: Subject
  let message: Phrase

  init(_ subject: Subject, id: String, en: String) {
    self.subject = subject
    self.message = Phrase(id: id, en: en)
  }
}
