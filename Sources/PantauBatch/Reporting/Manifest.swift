import PantauDomain
import PantauInbox
import PantauLedger

/// What lies in a period's folder, and what it was made from: `manifest.json`.
struct Manifest: Encodable {
  let period: String
  let asOf: String
  let version: String
  let files: [File]
  /// Those that arrived in the week of the period or have rows for it; `tally` counts all behind the workbooks.
  let submissions: [Entry]
  let tally: Counts

  struct File: Encodable {
    let path: String
    let sha256: String
    let size: Int
    let rows: Int?
  }

  struct Entry: Encodable {
    let number: Int
    let file: String
    let sha256: String
    let arrival: String
    let status: String
    let form: String?
    let rowsAccepted: Int
    let rowsHeld: Int

    enum CodingKeys: String, CodingKey {
      case number, file, sha256, arrival, status, form, rowsAccepted = "rows_accepted", rowsHeld = "rows_held"
    }
  }

  struct Counts: Encodable {
    let accepted: Int
    let partlyHeld: Int
    let rejected: Int
    let duplicates: Int
    let rowsAccepted: Int
    let rowsHeld: Int
    let lastSubmission: Int

    enum CodingKeys: String, CodingKey {
      case accepted, partlyHeld = "partly_held", rejected, duplicates, rowsAccepted = "rows_accepted"
      case rowsHeld = "rows_held", lastSubmission = "last_submission"
    }
  }

  enum CodingKeys: String, CodingKey {
    case period, asOf = "as_of", version, files, submissions, tally
  }

  init(consolidation: Consolidation, files: [WrittenFile], ledger: Ledger) throws(Stop) {
    let (moment, tally) = (consolidation.moment, consolidation.history.tally)
    period = moment.week.description
    asOf = moment.asOf.iso(in: .wib)
    version = consolidation.version
    self.files = files.map { File(path: $0.name, sha256: $0.sha256, size: $0.size, rows: $0.rows) }
    var entries: [Entry] = []
    try adapting { () throws(LedgerFailure) in
      try ledger.forEachSubmission(behind: moment) { entries.append(Entry($0)) }
    }
    submissions = entries
    self.tally = Counts(
      accepted: tally.accepted, partlyHeld: tally.partlyHeld, rejected: tally.rejected, duplicates: tally.duplicates,
      rowsAccepted: tally.rowsAccepted, rowsHeld: tally.rowsHeld, lastSubmission: tally.lastSubmission)
  }

  func write(to path: RawPath) throws(Stop) {
    let text = try JSONText.text(self) + "\n"
    try adapting { () throws(InboxFailure) in try writeFile(Array(text.utf8), to: path) }
  }
}

extension Manifest.Entry {
  init(_ submission: Submission) {
    self.init(
      number: submission.number, file: RawPath(bytes: submission.path).description, sha256: submission.sha256,
      arrival: submission.arrival.iso(in: .wib), status: submission.status.rawValue, form: submission.form?.rawValue,
      rowsAccepted: submission.rowsAccepted, rowsHeld: submission.rowsHeld)
  }
}
