package import PantauDomain
package import PantauGrid

/// What was sent, by whom and when, as far as a correction workbook tells it.
package struct CorrectedSubmission: Sendable {
  package let number: Int
  /// Path below the drop folder, fit to be shown.
  package let file: String
  package let scope: Scope
  package let arrival: Instant
  /// The workbook's time of creation.
  package let created: Instant
  /// How many weeks back a period may lie.
  package let lockWeeks: Int

  package init(number: Int, file: String, scope: Scope, arrival: Instant, created: Instant, lockWeeks: Int) {
    self.number = number
    self.file = file
    self.scope = scope
    self.arrival = arrival
    self.created = created
    self.lockWeeks = lockWeeks
  }
}

/// Makes the workbook in which an office corrects what it sent: the sheet that it sends back comes first, then how to go
/// about it.
///
/// The same file and findings give the same workbook at any time.
/// - Parameter findings: all of the submission; those that held no row are passed over.
package func correctionWorkbook(
  of written: WrittenTable, _ submission: CorrectedSubmission, findings: [Finding], vocabulary: Vocabulary,
  registry: Registry
) -> Workbook {
  let header = CorrectionHeader(written)
  let rows = CorrectionRows(written, header: header, findings: findings)
  let week = submission.arrival.week
  let choices = CorrectionChoices(
    of: written.form, vocabulary, registry: registry, scope: submission.scope,
    weeks: week - submission.lockWeeks...week)
  let sheet = EntrySheet(
    name: CorrectionWords.sheet.id, columns: header.columns(beyond: rows.beyond, choices: choices.byColumn),
    choices: choices.lists, rows: rows.forEach)
  return Workbook(
    title: CorrectionWords.title.id, footer: "\(submission.number) · \(submission.file)",
    created: submission.created.nanoseconds / 1_000_000_000,
    sheets: [.entry(sheet), .page(guide(to: rows, submission))])
}

/// The second sheet: what is wrong on the whole, and what to do. Indonesian first, then English.
private func guide(to rows: CorrectionRows, _ submission: CorrectedSubmission) -> PageSheet {
  var phrases: [Phrase] = []
  if rows.heldCount > 0 { phrases.append(CorrectionWords.held(rows.heldCount)) }
  if !rows.header.missing.isEmpty { phrases.append(CorrectionWords.fill(rows.header.missing)) }
  if !rows.header.columnsTwice.isEmpty { phrases.append(CorrectionWords.twice(rows.header.columnsTwice)) }
  if rows.showsHeldOnly { phrases.append(CorrectionWords.heldOnly) }
  phrases += CorrectionWords.steps
  let name = "\(submission.file) · \(submission.arrival.written(in: .wib))"
  return PageSheet(
    name: CorrectionWords.guide.id, title: CorrectionWords.title.id, subtitle: "\(submission.number) · \(name)",
    columnWidths: [90], isLandscape: false,
    blocks: phrases.map { .paragraph($0.id) } + [.heading("In English")] + phrases.map { .paragraph($0.en) })
}
