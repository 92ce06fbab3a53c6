import PantauDomain

/// A rule of the file and its rows: the name of one kind of defect, and the words for a single case of it.
///
/// `Detail` is what intake knows of the case beyond its place, so that no rule can be handed another's.
struct FileRule<Detail>: Sendable {
  let card: RuleCard
  private let remark: @Sendable (Detail, DefectContext) -> Remark

  init(
    _ code: FindingCode, _ severity: Severity, title: Phrase, why: Phrase, remedy: Phrase,
    remark: @escaping @Sendable (Detail, DefectContext) -> Remark
  ) {
    self.card = RuleCard(code: code, severity: severity, title: title, why: why, remedy: remedy)
    self.remark = remark
  }

  func finding(_ detail: Detail, _ context: DefectContext) -> Finding {
    let said = remark(detail, context)
    let defect = context.defect
    return Finding(
      code: card.code, severity: card.severity, region: defect.region, week: defect.week, form: context.form,
      item: defect.item, file: context.file, line: defect.line, column: defect.column, value: defect.value,
      message: said.message, suggestion: said.suggestion)
  }
}

/// What is said of one defect to whoever must mend it.
struct Remark {
  let message: Phrase
  /// What to write instead, or how to mend it; nil where there is nothing to do, or nothing certain to propose.
  let suggestion: Phrase?

  init(_ message: Phrase, mend suggestion: Phrase? = nil) {
    self.message = message
    self.suggestion = suggestion
  }

  /// - Parameter word: what to write instead, the same in both languages.
  init(_ message: Phrase, write word: String?) {
    self.init(message, mend: word.map { Phrase(id: $0, en: $0) })
  }
}
