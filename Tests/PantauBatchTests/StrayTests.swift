import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// What a batch does where somebody's hands were in the folders that are its own.
@Suite struct StrayTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"
  private let path = RawPath("73.10/a.csv")

  init() throws { trial = try TrialWorkspace() }

  @Test func `A file among the claims that the ledger knows nothing of is set aside with a note`() throws {
    let bytes = Array(FormText.activity("73.10", "2023-W40").utf8)
    let name = "ditolak/_lain/tanpa-catatan_\(try Digest(of: bytes)).csv"
    try trial.write(bytes, to: ".proses/\(Digest(of: path.bytes))")
    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.09/b.csv")

    let outcome = try trial.take(asOf)
    #expect(outcome.taken.map(\.path) == ["73.09/b.csv"])
    #expect(try trial.bytes(of: name) == bytes)
    let note = try trial.text(of: name + ".temuan.txt")
    #expect(note.contains("kode_wilayah"))
    #expect(note.contains("masuk/<code>/"))
    #expect(try trial.files(below: ".proses").isEmpty)
    // Its rows are not counted: nobody can say for whom it may report.
    #expect(try trial.status(asOf).consolidation.history.activities.count == 1)
  }

  @Test func `The same stray twice is set aside once`() throws {
    let bytes = Array("isi".utf8)
    for place in [".proses/satu", ".proses/dua"] { try trial.write(bytes, to: place) }
    #expect(try trial.take(asOf).taken.isEmpty)
    let name = "tanpa-catatan_\(try Digest(of: bytes)).csv"
    #expect(try trial.files(below: "ditolak/_lain") == [name, name + ".temuan.txt"])
    #expect(try trial.files(below: ".proses").isEmpty)
  }

  @Test func `A folder and a link among the claims stop nobody`() throws {
    try trial.write([], to: ".proses/Folder Baru/isi.csv")
    try FileManager.default.createSymbolicLink(
      atPath: "\(trial.path)/.proses/tautan", withDestinationPath: "/etc/passwd")
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: path.text)
    #expect(try trial.take(asOf).taken.map(\.status) == [.accepted])
    #expect(trial.holds("ditolak/_lain/tanpa-catatan_Folder Baru/isi.csv"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(trial.path)/.proses").isEmpty)
  }

  @Test func `A place that something else has taken keeps a file waiting and no other`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: path.text)
    let place = try #require(try trial.take(asOf).taken.first?.destination)
    let (bytes, foreign) = (try trial.bytes(of: place), Array("milik orang lain".utf8))
    let claimed = ".proses/\(try Digest(of: path.bytes))"
    // As it lay between the commit and the move, but for what lies in its place.
    try trial.write(bytes, to: claimed)
    try trial.write(foreign, to: place)
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 1)])
    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.09/b.csv")

    #expect(try trial.take("2023-10-05T10:00:00+07:00").taken.map(\.path) == ["73.09/b.csv"])
    #expect(try trial.bytes(of: place) == foreign)
    #expect(try trial.bytes(of: claimed) == bytes)

    // Once it is free, the next batch puts the file there; its rows count once.
    try FileManager.default.removeItem(atPath: "\(trial.path)/\(place)")
    #expect(try trial.take("2023-10-06T10:00:00+07:00").taken.map(\.path) == [path.text])
    #expect(try trial.bytes(of: place) == bytes)
    #expect(!trial.holds(claimed))
    #expect(try trial.status(asOf).consolidation.history.activities.count == 1)
  }
}
