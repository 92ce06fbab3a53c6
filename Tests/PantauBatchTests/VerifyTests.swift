import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// What `verify` tells of a workspace that is as it was left, and of one that is not.
@Suite struct VerifyTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-10T12:00:00+07:00"

  init() throws {
    trial = try TrialWorkspace()
    try trial.fill(workbooks: true)
  }

  private func verify() throws -> Verification {
    try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify()
  }

  /// What differs, one line each: where, and of which submission.
  private func told() throws -> [String] {
    try verify().differences.map { "\($0.path) \($0.number.map(String.init) ?? "-")" }
  }

  @Test func `A workspace that nobody touched is sound`() throws {
    let verification = try verify()
    #expect(verification.differences == [])
    #expect(verification.isSound)
    #expect(verification.submissions == 6)
    #expect(verification.rows == 3)
    #expect(verification.files[.archive] == 3)
    #expect(verification.files[.setAside] == 4)
    #expect(verification.files[.workbooks] == 2 * 19)
    #expect(verification.waiting == 0)
  }

  @Test func `A new workspace is sound`() throws {
    let trial = try TrialWorkspace()
    #expect(try Verifier(workspace: trial.workspace, asOf: instant(asOf)).verify() == Verification())
  }

  @Test func `A byte of an archived file is missed, and said what it was`() throws {
    let place = try trial.place(of: 1)
    let before = try Digest(of: trial.bytes(of: place))
    try trial.spoil(place)
    let difference = try #require(try verify().differences.first)
    #expect(try told() == ["\(place) 1"])
    #expect(difference.area == .archive)
    #expect(difference.expected.id.contains("SHA-256 \(before)"))
    #expect(difference.found.id.contains("SHA-256 \(try Digest(of: trial.bytes(of: place)))"))
    #expect(difference.remedy.id.contains("cadangan"))
  }

  @Test(arguments: [1, 4]) func `A file that is gone is named`(number: Int) throws {
    let place = try trial.place(of: number)
    try trial.remove(place)
    #expect(try told() == ["\(place) \(number)"])
    #expect(try verify().differences.first?.found.id == "tidak ada")
  }

  @Test func `A list of findings that is gone is named`() throws {
    let list = try trial.place(of: 4) + ".temuan.txt"
    try trial.remove(list)
    #expect(try told() == ["\(list) 4"])
  }

  @Test func `Files that no submission names are strays`() throws {
    try trial.write([1], to: "arsip/2023-W40/lain.csv")
    try trial.write([1], to: "ditolak/73.10/lain.csv")
    // Of a writer that was cut short; the next batch removes it.
    try trial.write([1], to: "ditolak/73.10/.0123456789abcdef.tmp")
    #expect(try told() == ["arsip/2023-W40/lain.csv -", "ditolak/73.10/lain.csv -"])
  }

  @Test func `A link in the place of a file is no file`() throws {
    let place = try trial.place(of: 1)
    try trial.write(trial.bytes(of: place), to: "salinan.csv")
    try trial.remove(place)
    try FileManager.default.createSymbolicLink(
      atPath: "\(trial.path)/\(place)", withDestinationPath: "\(trial.path)/salinan.csv")
    #expect(try told() == ["\(place) 1"])
    #expect(try verify().differences.first?.found.en == "no regular file")
  }

  @Test func `A row that was changed by hand is the fault of its submission`() throws {
    try trial.sqlite("UPDATE activity_fact SET description = 'Lain' WHERE submission = 1")
    #expect(try told() == ["sipantau.db 1"])
    #expect(try verify().differences.first?.area == .ledger)
  }

  @Test func `A submission that was removed by hand is named, and its file is a stray`() throws {
    let place = try trial.place(of: 2)
    for table in ["activity_fact", "finding", "portion", "latest"] {
      try trial.sqlite("DELETE FROM \(table) WHERE submission = 2")
    }
    try trial.sqlite("DELETE FROM submission WHERE number = 2")
    let told = try told()
    #expect(told.contains("sipantau.db 2"))
    #expect(told.contains("\(place) -"))
    #expect(told.contains("keluaran/2023-W40/manifest.json 2"))
  }

  @Test func `A changed workbook, manifest, or a workbook that nobody wrote is named`() throws {
    let folder = "keluaran/2023-W41"
    try trial.spoil("\(folder)/nasional/Sipantau_Nasional_2023-W41.xlsx")
    try trial.write([1], to: "\(folder)/unit/Lain.xlsx")
    #expect(try told() == ["\(folder)/nasional/Sipantau_Nasional_2023-W41.xlsx -", "\(folder)/unit/Lain.xlsx -"])
    #expect(try verify().differences.first?.remedy.id.contains("sipantau report --period 2023-W41") == true)

    let manifest = try trial.text(of: "\(folder)/manifest.json")
    try trial.write(Array(manifest.replacing("\"rejected\"", with: "\"accepted\"").utf8), to: "\(folder)/manifest.json")
    try trial.write(Array("{".utf8), to: "keluaran/2023-W40/manifest.json")
    #expect(try told().contains("keluaran/2023-W40/manifest.json -"))
    try trial.remove("\(folder)/manifest.json")
    #expect(try told().contains("\(folder)/manifest.json -"))
  }

  @Test func `A manifest that says otherwise of a submission is named`() throws {
    let name = "keluaran/2023-W40/manifest.json"
    let manifest = try trial.text(of: name)
    try trial.write(Array(manifest.replacing("\"partly held\"", with: "\"accepted\"").utf8), to: name)
    #expect(try told() == ["\(name) 2"])
  }

  @Test func `A manifest leads nowhere outside its folder`() throws {
    let name = "keluaran/2023-W40/manifest.json"
    let manifest = try trial.text(of: name)
    let file = "nasional/Sipantau_Nasional_2023-W40.xlsx"
    try trial.write(Array(manifest.replacing(file, with: "../../../../etc/passwd").utf8), to: name)
    #expect(try told() == ["\(name) -", "keluaran/2023-W40/\(file) -"])
  }

  @Test func `A receipt that was changed is named`() throws {
    #expect(try verify().files[.receipts] == 2 * trial.submissions().count)
    let receipts = try trial.files(below: "tanda-terima").filter { $0.hasPrefix("73.10/") && $0.hasSuffix(".json") }
    let name = "tanda-terima/\(try #require(receipts.first))"
    let number =
      try #require(
        try JSONSerialization.jsonObject(with: Data(trial.bytes(of: name))) as? [String: Any])["number"] as? Int
    try trial.write(Array("{ }".utf8), to: name)
    #expect(try told() == ["\(name) \(#require(number))"])
  }

  @Test func `A receipt's text that is gone is named`() throws {
    let texts = try trial.files(below: "tanda-terima").filter { $0.hasPrefix("73.10/") && $0.hasSuffix(".txt") }
    let name = "tanda-terima/\(try #require(texts.first))"
    try trial.remove(name)
    #expect(try told().map { $0.prefix(name.count) } == [name[...]])
  }

  @Test func `A receipt that is gone is named, and one that the ledger does not know must be whole`() throws {
    let receipts = try trial.files(below: "tanda-terima").filter { $0.hasPrefix("_lain/") || $0.hasPrefix("73.09/") }
    let name = "tanda-terima/\(try #require(receipts.first { $0.hasSuffix(".json") }))"
    let bytes = Array("{}".utf8)
    let other = "tanda-terima/73.10/20231004T100000+0700_\(try Digest(of: bytes).description.prefix(12)).json"
    try trial.write(bytes, to: other)
    #expect(try told() == [])
    try trial.remove(name)
    try trial.write(Array("{ }".utf8), to: other)
    let all = try told()
    #expect(all.count == 2)
    #expect(all.contains("\(other) -"))
    #expect(all.contains { $0.hasPrefix(name) })
  }

  @Test func `A file that a batch which was cut short has yet to place is no difference`() throws {
    let place = try trial.place(of: 1)
    let path = RawPath("73.10/a.csv")
    try trial.write(trial.bytes(of: place), to: ".proses/\(Digest(of: path.bytes))")
    try trial.remove(place)
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 1)])
    #expect(try verify().differences == [])
    #expect(try verify().waiting == 1)
    try trial.spoil(".proses/\(Digest(of: path.bytes))")
    #expect(try told() == ["\(place) 1"])
  }

  @Test func `An archive without its ledger is told`() throws {
    for name in ["sipantau.db", "sipantau.db-wal", "sipantau.db-shm"] where trial.holds(name) { try trial.remove(name) }
    let verification = try verify()
    #expect(verification.differences.map(\.path) == ["sipantau.db"])
    #expect(verification.differences.first?.remedy.id.contains("sipantau rebuild") == true)
    #expect(!trial.holds("sipantau.db"))
  }

  @Test func `While a batch is at work nothing is looked at`() throws {
    let outcome = try WorkspaceLock.take(trial.workspace.lockPath, note: "pid 4711")
    switch consume outcome {
    case .busy: Issue.record("the lock is taken")
    case .held(let lock):
      #expect(try #require(#expect(throws: Stop.self) { try verify() }).status == .busy)
      withExtendedLifetime(lock) {}
    }
  }

  @Test func `Its JSON has the shape of the handbook`() throws {
    let place = try trial.place(of: 1)
    try trial.remove(place)
    let json = Data(try JSONText.verify(verify(), .english).utf8)
    let answer = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(Set(answer.keys) == ["sound", "submissions", "rows", "files", "waiting", "differences"])
    #expect(answer["sound"] as? Bool == false)
    let difference = try #require((answer["differences"] as? [[String: Any]])?.first)
    #expect(Set(difference.keys) == ["area", "path", "number", "expected", "found", "remedy"])
    #expect(difference["path"] as? String == place)
    #expect(difference["found"] as? String == "nothing there")
  }
}
