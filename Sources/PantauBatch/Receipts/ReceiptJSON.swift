import PantauDomain
import PantauLedger

extension Receipt {
  /// Of the JSON document; it goes up where a key changes its meaning or goes.
  private static let format = 1

  /// The receipt for programs, and for whoever has lost the ledger. It knows nothing but what the ledger has: neither the
  /// seeds nor the clock can change a byte of it.
  var json: StableJSON {
    .object([
      ("format", .number(Receipt.format)),
      ("number", .number(submission.number)),
      ("office", StableJSON(submission.scope?.description)),
      ("file", .text(file)),
      ("path", .text(submission.pathText)),
      ("arrival", .text(submission.arrival.iso(in: .wib))),
      ("arrival_ns", .number(Int(submission.arrival.nanoseconds))),
      ("taken_ns", submission.taken.map { .number(Int($0.nanoseconds)) } ?? .null),
      ("size", .number(submission.size)),
      // None where the file was never opened.
      ("sha256", submission.sha256.isEmpty ? .null : .text(submission.sha256)),
      ("form", StableJSON(submission.form?.rawValue)),
      ("status", .text(submission.status.rawValue)),
      ("rows_accepted", .number(submission.rowsAccepted)),
      ("rows_held", .number(submission.rowsHeld)),
      ("repeats", repeats.map(Receipt.repeated) ?? .null),
      ("stored_at", StableJSON(submission.destination)),
      ("period", StableJSON(obligation?.week.description)),
      ("owed", obligation.map { .list($0.owed.map { .text($0.rawValue) }) } ?? .null),
      ("deadline", StableJSON(obligation?.deadline.iso(in: .wib))),
      ("findings_total", .number(findingCount)),
      ("findings", .list(findings.map(told))),
    ])
  }

  private static func repeated(_ earlier: ReceiptFacts.Earlier) -> StableJSON {
    .object([("number", .number(earlier.number)), ("arrival", .text(earlier.arrival.iso(in: .wib)))])
  }

  /// In the shape of the contract, with the texts in Indonesian.
  private func told(_ finding: Finding) -> StableJSON {
    .object([
      ("code", .text(finding.code.description)),
      ("severity", .text(finding.severity.rawValue)),
      ("file", .text(file)),
      ("line", StableJSON(finding.line)),
      ("column", StableJSON(finding.column)),
      ("value", StableJSON(finding.value)),
      ("region", StableJSON(finding.region?.description)),
      ("period", StableJSON(finding.week?.description)),
      ("form", StableJSON(finding.form?.rawValue)),
      ("item", StableJSON(finding.item)),
      ("message", .text(finding.message.id)),
      ("suggestion", StableJSON(finding.suggestion?.id)),
      ("unit", StableJSON(finding.unit)),
    ])
  }
}
