import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// A ledger that was made again says what the old one said.
@Suite struct RebuildTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-10T12:00:00+07:00"
  private let instants = [
    "2023-10-04T10:00:00+07:00", "2023-10-04T11:30:00+07:00", "2023-10-05T12:00:00+07:00", "2023-10-10T12:00:00+07:00",
  ]

  init() throws {
    trial = try TrialWorkspace()
    try trial.fill(workbooks: false)
  }

  private func rebuild(force: Bool = false) throws -> RebuildOutcome {
    try Rebuilder(workspace: trial.workspace, asOf: instant(asOf), force: force, log: Logs.silent).rebuild()
  }

  /// All that the ledger says: its submissions, its facts, and the state of both periods at several instants.
  private func said() throws -> [String] {
    let ledger = try trial.ledger()
    var lines: [String] = []
    try ledger.forEachSubmission(arrivedBy: nil) { lines.append("\($0)") }
    lines += try ledger.factDigests().sorted { $0.key < $1.key }.map { "\($0)" }
    for asOf in instants {
      for week in ["2023-W40", "2023-W41"] {
        guard let week = ReportingWeek(week), let board = try? trial.status(asOf, period: week) else { continue }
        let history = board.consolidation.history
        lines.append("\(history.current) \(history.earlier) \(history.tally) \(history.findings)")
        lines += history.filings.map { "\($0.weeks)" }
        lines += history.trend.map { "\($0)" } + (0..<history.activities.count).map { "\(history.activities[$0])" }
      }
    }
    return lines
  }

  @Test func `The new ledger says the same, at every instant, and the old one is kept`() throws {
    let before = try said()
    let outcome = try rebuild()
    #expect(outcome.differences == [])
    #expect(outcome.isInForce && outcome.isCompared)
    #expect(outcome.submissions == 6)
    #expect(outcome.judgedAsOfArrival == 0)
    let old = try #require(outcome.oldLedger)
    #expect(old == "sipantau.db.lama-20231010T120000+0700")
    #expect(trial.holds(old))
    #expect(!trial.holds("sipantau.db.baru"))
    #expect(try said() == before)
    #expect(try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify().differences == [])
  }

  @Test func `Twice is as good as once, and the next batch goes on`() throws {
    try trial.ledger().markReported(through: 6)
    _ = try rebuild()
    #expect(try rebuild().oldLedger == "sipantau.db.lama-20231010T120000+0700-2")
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/lagi.csv")
    let taken = try trial.take(asOf).taken
    #expect(taken.map(\.status) == [.duplicate])
    #expect(try trial.submissions().map(\.number) == Array(1...7))
    #expect(try trial.ledger().pendingWeeks().isEmpty)
  }

  @Test func `Without the old ledger and the receipts the names are enough`() throws {
    try trial.loseLedger()
    try trial.remove("tanda-terima")
    let outcome = try rebuild()
    #expect(outcome.isInForce && !outcome.isCompared)
    #expect(outcome.oldLedger == nil)
    // Nobody remembers the duplicate, nor when the batches were.
    #expect(try trial.submissions().map(\.number) == [1, 2, 4, 5, 6])
    #expect(outcome.judgedAsOfArrival == 5)
    let submissions = try trial.submissions()
    #expect(submissions.map(\.status) == [.accepted, .partlyHeld, .rejected, .rejected, .accepted])
    #expect(submissions.map(\.scope?.description) == ["73.10", "73.09", "73.10", nil, "73.10"])
    #expect(try trial.status(asOf, period: ReportingWeek("2023-W40")).consolidation.history.activities.count == 2)
    let verification = try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify()
    #expect(verification.differences.filter { $0.area != .workbooks } == [])
  }

  @Test func `A receipt brings back a duplicate and the sender's name for a file`() throws {
    let (first, again) = (try trial.submissions()[0], try trial.submissions()[2])
    for submission in [first, again] {
      let json = """
        {"number": \(submission.number), "path": "\(submission.file)", "arrival_ns": \(submission.arrival.nanoseconds),
         "sha256": "\(submission.sha256)", "stored_at": null, "status": "\(submission.status.rawValue)"}
        """
      let digits = try Digest(of: Array(json.utf8)).description.prefix(8)
      try trial.write(Array(json.utf8), to: "tanda-terima/73.10/20231004T100000+0700_\(digits).json")
    }
    // One that somebody wrote by hand.
    try trial.write(Array("{\"number\": 9}".utf8), to: "tanda-terima/73.10/20231004T100000+0700_00000000.json")
    try trial.loseLedger()
    #expect(try rebuild().isInForce)
    let submissions = try trial.submissions()
    #expect(submissions.map(\.number) == Array(1...6))
    #expect(submissions[2].status == .duplicate)
    #expect(submissions[2].file == "73.10/lagi.csv")
    #expect(submissions[0].file == "73.10/a.csv")
    #expect(submissions[0].arrival == first.arrival)
  }

  @Test func `A damaged ledger is made again`() throws {
    let activities = try trial.status(asOf, period: ReportingWeek("2023-W40")).consolidation.history.activities
    try trial.ledger().settle()
    var bytes = try trial.bytes(of: "sipantau.db")
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try trial.write(bytes, to: "sipantau.db")
    let outcome = try rebuild()
    #expect(outcome.isInForce && !outcome.isCompared)
    #expect(try trial.bytes(of: #require(outcome.oldLedger)) == bytes)
    let again = try trial.status(asOf, period: ReportingWeek("2023-W40")).consolidation.history.activities
    #expect(again.count == activities.count)
  }

  @Test func `What was changed by hand is put right and told`() throws {
    let before = try said()
    try trial.sqlite("UPDATE activity_fact SET description = 'Lain' WHERE submission = 1")
    let outcome = try rebuild()
    #expect(outcome.isInForce)
    #expect(outcome.differences.map(\.number) == [1])
    #expect(try said().filter { $0.contains("Lain") }.isEmpty)
    // Its receipt knows as of when it was judged.
    #expect(outcome.judgedAsOfArrival == 0)
    #expect(try trial.ledger().factDigests()[1].map { digest in before.contains { $0.contains(digest) } } == true)
  }

  @Test func `A submission that was removed by hand comes back`() throws {
    for table in ["activity_fact", "finding", "portion", "latest"] {
      try trial.sqlite("DELETE FROM \(table) WHERE submission = 2")
    }
    try trial.sqlite("DELETE FROM submission WHERE number = 2")
    let outcome = try rebuild()
    #expect(outcome.isInForce)
    #expect(outcome.differences.map(\.number) == [2])
    #expect(try trial.submissions().map(\.number) == Array(1...6))
  }

  @Test func `Where the archive has lost a file the old ledger stays in force, unless forced`() throws {
    let (before, place) = (try said(), try trial.place(of: 6))
    try trial.remove(place)
    let outcome = try rebuild()
    #expect(!outcome.isInForce)
    #expect(outcome.oldLedger == nil)
    #expect(outcome.differences.map(\.number) == [6, 6])
    #expect(outcome.differences.first?.path == place)
    #expect(try said() == before)

    let forced = try rebuild(force: true)
    #expect(forced.isInForce)
    #expect(try trial.submissions().map(\.number) == Array(1...5))
  }

  @Test func `A file whose bytes have changed is not taken for what was sent`() throws {
    let place = try trial.place(of: 2)
    try trial.spoil(place)
    let outcome = try rebuild()
    #expect(!outcome.isInForce)
    #expect(outcome.differences.first?.path == place)
    #expect(outcome.differences.first?.remedy.id.contains("cadangan") == true)
  }

  @Test func `What a batch that was cut short had yet to do stays to be done`() throws {
    let path = RawPath("73.10/baru.csv")
    try trial.write(Array(FormText.stage("73.10", "2023-W41", "PM11").utf8), to: ".proses/\(Digest(of: path.bytes))")
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf))])
    #expect(try rebuild().isInForce)
    #expect(try trial.take(asOf).taken.map(\.path) == ["73.10/baru.csv"])
  }

  @Test func `One that was cut short leaves the old ledger in force, and does not hinder the next`() throws {
    let before = try said()
    for name in ["sipantau.db.baru", "sipantau.db.baru-wal"] { try trial.write([1, 2, 3], to: name) }
    #expect(try said() == before)
    #expect(try rebuild().isInForce)
    #expect(try said() == before)
  }
}
