import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// A workspace whose ledger is gone while its archive is not.
@Suite struct LostLedgerTests {
  private let asOf = "2023-10-04T10:00:00+07:00"

  private func stop(of body: () throws -> Void) throws -> Stop {
    try #require(#expect(throws: Stop.self) { try body() })
  }

  /// What every command says that would work with the ledger.
  private func expectStops(_ trial: TrialWorkspace, _ names: [String]) throws {
    let reporter = Reporter(workspace: trial.workspace, asOf: try instant(asOf))
    let forms = FormMaker(workspace: trial.workspace, asOf: try instant(asOf), log: Logs.silent)
    let stops = [
      try stop { _ = try trial.run(asOf) }, try stop { _ = try trial.status(asOf) },
      try stop { _ = try ReceiptQuestion(workspace: trial.workspace).receipt(1) },
      try stop { _ = try reporter.reportAgain(instant(asOf).week, kinds: [.national]) },
      try stop { _ = try forms.write(FormRequest(all: true, folder: trial.path + "-formulir")) },
    ]
    for stop in stops {
      #expect(stop.status == .damaged)
      #expect(stop.message.id.contains("buku besar tidak ada") && stop.message.en.contains("the ledger is not there"))
      #expect(stop.message.id.contains("sipantau rebuild") && stop.message.en.contains("sipantau rebuild"))
    }
    #expect(try trial.names() == names)
  }

  @Test func `Nothing goes on without it, nothing is taken, and no other is made`() throws {
    let trial = try TrialWorkspace()
    try trial.fill(workbooks: false)
    try trial.loseLedger()
    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.09/baru.csv")
    try expectStops(trial, trial.names())
    #expect(try trial.files(below: "masuk") == ["73.09/baru.csv"])
    let verification = try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify()
    #expect(verification.differences.map(\.path) == ["sipantau.db"])

    _ = try Rebuilder(workspace: trial.workspace, asOf: instant(asOf), log: Logs.silent).rebuild()
    #expect(try trial.take(asOf).taken.map(\.status) == [.accepted])
    #expect(try trial.submissions().map(\.number) == Array(1...7))
  }

  @Test func `An empty file in its place is as good as none`() throws {
    let trial = try TrialWorkspace()
    try trial.fill(workbooks: false)
    try trial.loseLedger()
    try trial.write([], to: "sipantau.db")
    try expectStops(trial, trial.names())
    #expect(try trial.bytes(of: "sipantau.db").isEmpty)
  }

  @Test(arguments: ["arsip/2023-W40/a.csv", "ditolak/_lain/a.csv", "tanda-terima/73.10/a.json"])
  func `One file that was taken is enough`(name: String) throws {
    let trial = try TrialWorkspace()
    try trial.write([1], to: name)
    try expectStops(trial, trial.names())
  }

  @Test func `A new workspace is looked at without making one, and gets its own from the first batch`() throws {
    let trial = try TrialWorkspace()
    let names = try trial.names()
    let board = try trial.status(asOf)
    #expect(board.consolidation.history.current.allSatisfy { $0.grants.allSatisfy { $0 == nil } })
    #expect(try stop { _ = try ReceiptQuestion(workspace: trial.workspace).receipt(1) }.status == .usage)
    #expect(try trial.names() == names)
    // As it is left where the very first batch was cut short.
    try trial.write([], to: "sipantau.db")
    #expect(try trial.status(asOf).consolidation.history.activities.count == 0)
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    #expect(try trial.take(asOf).taken.map(\.status) == [.accepted])
  }
}
