import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// A ledger that was put back from a backup, and a batch before anybody made it again: numbers were given out twice.
@Suite struct OlderLedgerTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-06T12:00:00+07:00"

  /// 1 before the backup; 2 (an activity of 73.09), 3 (of 73.10) and 4 (73.10 repeated) after it. Then the backup is put
  /// back, and 2 (73.09 once more, otherwise) and 3 (rejected) are given again.
  init() throws {
    trial = try TrialWorkspace()
    try take(FormText.stage("73.10", "2023-W40", "PM10"), as: "73.10/tahapan.csv", "2023-10-04T10:00:00+07:00")
    try trial.ledger().settle()
    let backup = try trial.bytes(of: "sipantau.db")
    try take(FormText.activity("73.09", "2023-W40"), as: "73.09/a.csv", "2023-10-05T10:00:00+07:00")
    try take(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv", "2023-10-05T10:01:00+07:00")
    try take(FormText.activity("73.10", "2023-W40"), as: "73.10/lagi.csv", "2023-10-05T10:02:00+07:00")
    try trial.loseLedger()
    try trial.write(backup, to: "sipantau.db")
    let newer = FormText.activity("73.09", "2023-W40", text: "Rapat kedua")
    try take(newer, as: "73.09/a.csv", "2023-10-06T10:00:00+07:00")
    try take("bukan formulir\n", as: "73.10/surat.csv", "2023-10-06T10:01:00+07:00")
  }

  private func take(_ text: String, as name: String, _ asOf: String) throws {
    try trial.drop(text, as: name)
    _ = try trial.take(asOf)
  }

  private func rebuild() throws -> RebuildOutcome {
    try Rebuilder(workspace: trial.workspace, asOf: instant(asOf), log: Logs.silent).rebuild()
  }

  private func verified() throws -> [Difference] {
    try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify().differences
  }

  private let paths = [
    "73.10/tahapan.csv", "73.09/a.csv", "73.10/a.csv", "73.10/lagi.csv", "73.09/a.csv", "73.10/surat.csv",
  ]
  private let statuses: [SubmissionStatus] = [.accepted, .accepted, .accepted, .duplicate, .accepted, .rejected]

  private func expectAll() throws {
    let submissions = try trial.submissions()
    #expect(submissions.map(\.number) == Array(1...6))
    #expect(submissions.map(\.file) == paths)
    #expect(submissions.map(\.status) == statuses)
    // Offices may hold receipts with a number that is now another's.
    let old = try verified()
    #expect(old.allSatisfy { $0.area == .receipts && $0.remedy.id.contains("tanda-terima/") })
    #expect(old.compactMap(\.number).sorted() == [2, 3])
    // The later file counts, as it would have without the loss.
    let activities = try trial.status(asOf).consolidation.history.activities
    #expect((0..<activities.count).map { activities[$0].report.description } == ["Rapat kedua", "Rapat"])
  }

  @Test func `Every report counts, in the order of arrival, and who has another number is named`() throws {
    #expect(try verified().count > 0)
    let outcome = try rebuild()
    #expect(outcome.isInForce && outcome.isCompared)
    #expect(outcome.renumbered.map(\.path) == ["73.09/a.csv", "73.10/surat.csv"])
    #expect(outcome.renumbered.map(\.was) == [2, 3])
    #expect(outcome.renumbered.map(\.now) == [5, 6])
    try expectAll()
    // Everybody has a receipt with the number that the ledger knows.
    for number in 1...6 {
      #expect(try ReceiptQuestion(workspace: trial.workspace).receipt(number).difference == nil, "\(number)")
    }
  }

  @Test func `Doing it again changes nothing, with the ledger and without`() throws {
    _ = try rebuild()
    let again = try rebuild()
    #expect(again.renumbered == [] && again.differences == [])
    try expectAll()
    try trial.loseLedger()
    #expect(try rebuild().renumbered == [])
    try expectAll()
  }

  @Test func `Without any ledger the receipts and names say as much`() throws {
    try trial.loseLedger()
    let outcome = try rebuild()
    #expect(outcome.isInForce && !outcome.isCompared)
    #expect(outcome.renumbered.map(\.now) == [5, 6])
    try expectAll()
  }

  @Test func `What was found in the meantime is reported again`() throws {
    try trial.ledger().markReported(through: 3)
    _ = try rebuild()
    #expect(try trial.ledger().pendingWeeks() == [ReportingWeek("2023-W40")])
  }

  @Test func `The same file, sent again after the loss, is kept as often as it lies there`() throws {
    try take(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv", "2023-10-06T10:02:00+07:00")
    let outcome = try rebuild()
    #expect(outcome.isInForce)
    #expect(try trial.submissions().map(\.status) == statuses + [.accepted])
    #expect(try verified().compactMap(\.number).sorted() == [2, 3, 4])
    // As it is told to do.
    try trial.remove("tanda-terima")
    _ = try trial.take(asOf)
    #expect(try verified() == [])
  }
}
