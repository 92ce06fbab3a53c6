import PantauDomain
import PantauLedger

/// What a sender is told of one file. All of it stands in the ledger, so that the same receipt can be made at any time.
struct Receipt: Sendable {
  /// What the sender's office owed when the file had been taken.
  struct Obligation: Sendable, Equatable {
    /// That of the arrival (WIB).
    let week: ReportingWeek
    /// Not there yet, in the order of `Form.allCases`.
    let owed: [Form]
    let deadline: Instant
  }

  let submission: Submission
  /// The file that a duplicate repeats.
  let repeats: ReceiptFacts.Earlier?
  /// In the order in which they are told; of very many some, errors before others.
  let findings: [Finding]
  let findingCount: Int
  let errorCount: Int
  let warningCount: Int
  /// nil: the sender owes no forms.
  let obligation: Obligation?
  /// Whether there are cells or columns to correct, so that a correction workbook lies beside the receipt.
  let isCorrectable: Bool

  /// A receipt is for a person and for a small program: the rest stands in the correction workbook and in *Temuan*.
  static let mostFindings = 1_000

  init(_ facts: ReceiptFacts, obligation: Obligation?) {
    submission = facts.submission
    repeats = facts.repeats
    findings = Receipt.told(of: facts.findings)
    findingCount = facts.findings.count
    errorCount = facts.findings.count { $0.severity == .error }
    warningCount = facts.findings.count { $0.severity == .warning }
    self.obligation = obligation
    isCorrectable = facts.submission.isCorrectable(facts.findings)
  }

  private static func told(of all: [Finding]) -> [Finding] {
    guard all.count > mostFindings else { return all }
    let errors = all.indices.filter { all[$0].severity == .error }
    let others = all.indices.filter { all[$0].severity != .error }
    return (errors + others).prefix(mostFindings).sorted().map { all[$0] }
  }

  /// The path for people and programs: what is no text in it stands as `\xNN`.
  var file: String { submission.shownPath }
}

extension Workspace {
  /// - Parameter sent: the forms that the sender's own office has sent for the week of arrival.
  func obligation(of submission: Submission, sent: [Form]) -> Receipt.Obligation? {
    let (registry, requirements) = (reference.registry, reference.requirements)
    guard case .office(let code) = submission.scope, let office = registry.index(of: code) else { return nil }
    let week = submission.arrival.week
    return Receipt.Obligation(
      week: week, owed: requirements.forms(of: office, in: week).filter { !sent.contains($0) },
      deadline: settings.rules.deadline(of: week, in: registry.regions[office].zone))
  }
}
