import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// What a batch does where another one works, where the ledger is damaged, and after one that was cut short.
@Suite struct SafetyTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"
  private let path = RawPath("73.10/a.csv")

  init() throws { trial = try TrialWorkspace() }

  private func dropOne() throws { try trial.drop(FormText.activity("73.10", "2023-W40"), as: path.text) }

  private func submissions() throws -> [Submission] {
    var all: [Submission] = []
    try trial.ledger().forEachSubmission(arrivedBy: nil) { all.append($0) }
    return all
  }

  @Test func `While another batch holds the workspace nothing is taken`() throws {
    try dropOne()
    let outcome = try WorkspaceLock.take(trial.workspace.lockPath, note: "pid 4711, 04/10/2023 09:00 WIB")
    switch consume outcome {
    case .busy: Issue.record("the lock is taken")
    case .held(let lock):
      let stop = try #require(#expect(throws: Stop.self) { try trial.take(asOf) })
      #expect(stop.status == .busy)
      #expect(stop.status.rawValue == 75)
      #expect(stop.message.id.contains("pid 4711, 04/10/2023 09:00 WIB"))
      #expect(trial.holds("masuk/73.10/a.csv"))
      withExtendedLifetime(lock) {}
    }
    #expect(try trial.take(asOf).taken.count == 1)
  }

  @Test(arguments: [0, 4096])
  func `A damaged ledger stops the batch before it takes anything`(offset: Int) throws {
    try dropOne()
    _ = try trial.take(asOf)
    try dropOne()
    var bytes = try trial.bytes(of: "sipantau.db")
    for index in offset..<(offset + 3000) { bytes[index] = 0xA5 }
    for name in ["sipantau.db-wal", "sipantau.db-shm"] where trial.holds(name) {
      try FileManager.default.removeItem(atPath: "\(trial.path)/\(name)")
    }
    try trial.write(bytes, to: "sipantau.db")
    let stop = try #require(#expect(throws: Stop.self) { try trial.take(asOf) })
    #expect(stop.status == .damaged)
    #expect(stop.status.rawValue == 65)
    #expect(stop.message.id.contains("sipantau.db"))
    #expect(stop.message.id.contains("pulihkan"))
    #expect(trial.holds("masuk/73.10/a.csv"))
  }

  @Test func `A claimed file is taken up as having arrived when it did`() throws {
    try dropOne()
    try makeFolders(trial.workspace.claims.path)
    let arrival = try instant("2023-10-03T08:00:00+07:00")
    try trial.ledger().plan([Claim(path: path.bytes, arrival: arrival)])
    #expect(try trial.workspace.claims.claim(#require(trial.workspace.drops.scan().drops.first)) == .claimed)

    let outcome = try trial.take(asOf)
    #expect(outcome.taken.map(\.status) == [.accepted])
    #expect(outcome.taken.first?.destination?.hasPrefix("arsip/2023-W40/20231003T080000+0700_") == true)
    #expect(try submissions().map(\.arrival) == [arrival])
    try expectNothingLeft()
  }

  @Test func `A file that was claimed and dropped again is taken twice, in that order`() throws {
    try dropOne()
    try makeFolders(trial.workspace.claims.path)
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant("2023-10-03T08:00:00+07:00"))])
    #expect(try trial.workspace.claims.claim(#require(trial.workspace.drops.scan().drops.first)) == .claimed)
    try trial.drop(FormText.activity("73.10", "2023-W40", text: "Diperbaiki"), as: path.text)

    let outcome = try trial.take(asOf)
    #expect(outcome.taken.map(\.status) == [.accepted, .accepted])
    #expect(try trial.files(below: "arsip").count == 2)
    let activities = try trial.status(asOf).consolidation.history.activities
    #expect(activities.count == 1)
    #expect(activities[0].report.description == "Diperbaiki")
    try expectNothingLeft()
  }

  @Test func `A committed file that was not moved goes to its place and counts once`() throws {
    try dropOne()
    let place = try #require(try trial.take(asOf).taken.first?.destination)
    let bytes = try trial.bytes(of: place)
    // As it lay between the commit and the move: claimed under the digest of its path, and in the ledger.
    try trial.write(bytes, to: ".proses/\(Digest(of: path.bytes))")
    try FileManager.default.removeItem(atPath: "\(trial.path)/\(place)")
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 1)])

    // Whether anybody was told of it before the crash nobody knows.
    #expect(try trial.take("2023-10-05T10:00:00+07:00").taken.map(\.status) == [.accepted])
    #expect(try trial.bytes(of: place) == bytes)
    #expect(try submissions().count == 1)
    try expectNothingLeft()
  }

  @Test func `A committed file that was moved already is only forgotten`() throws {
    try dropOne()
    let place = try #require(try trial.take(asOf).taken.first?.destination)
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 1)])
    // Whether anybody was told of it before the crash nobody knows.
    #expect(try trial.take("2023-10-05T10:00:00+07:00").taken.map(\.status) == [.accepted])
    #expect(trial.holds(place))
    try expectNothingLeft()
  }

  @Test func `A committed duplicate that was not removed goes`() throws {
    for _ in 0..<2 {
      try dropOne()
      _ = try trial.take(asOf)
    }
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: ".proses-isi")
    let bytes = try trial.bytes(of: "masuk/.proses-isi")
    try FileManager.default.removeItem(atPath: trial.path + "/masuk/.proses-isi")
    try trial.write(bytes, to: ".proses/\(Digest(of: path.bytes))")
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 2)])
    #expect(try trial.take(asOf).taken.map(\.status) == [.duplicate])
    #expect(try trial.files(below: "arsip").count == 1)
    try expectNothingLeft()
  }

  @Test func `A file that was planned and never claimed keeps its own time of arrival`() throws {
    try trial.write(Array("lock_weeks: 520\n".utf8), to: "sipantau.yaml")
    try dropOne()
    let drops = try trial.workspace.drops.scan().drops
    let changed = Instant(nanoseconds: try #require(drops.first).changed)
    try trial.ledger().plan([Claim(path: path.bytes, arrival: changed)])
    // Later than any clock, so that the file's own time decides.
    let workspace = try Workspace(at: trial.path)
    let batch = Batch(
      workspace: workspace, asOf: Instant(nanoseconds: changed.nanoseconds + 3_600_000_000_000), settleSeconds: 0,
      log: Logs.silent)
    #expect(try batch.take().taken.map(\.status) == [.accepted])
    #expect(try submissions().map(\.arrival) == [changed])
    try expectNothingLeft()
  }

  private func expectNothingLeft() throws {
    #expect(try trial.ledger().openClaims().isEmpty)
    #expect(try trial.files(below: ".proses").isEmpty)
    #expect(try trial.files(below: "masuk").isEmpty)
  }
}
