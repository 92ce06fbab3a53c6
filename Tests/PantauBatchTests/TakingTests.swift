import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import Testing

/// Which files a batch takes, as whose, and where they lie afterwards.
@Suite struct TakingTests {
  private let asOf = "2023-10-04T10:00:00+07:00"

  @Test func `The archive holds the bytes exactly, named by arrival, number, scope and SHA-256`() throws {
    let trial = try TrialWorkspace()
    let bytes = [0xEF, 0xBB, 0xBF] + Array(FormText.activity("'73.10", "2023-W40", text: "Rapat  dua\u{200B}").utf8)
    try trial.write(bytes, to: "masuk/73.10/Laporan Pekan Ini.csv")
    let file = try #require(try trial.take(asOf).taken.first)
    #expect(file.status == .accepted)
    let sum = try Digest(of: bytes)
    #expect(file.destination == "arsip/2023-W40/20231004T100000+0700_1_73.10_\(sum).csv")
    #expect(try trial.files(below: "arsip") == ["2023-W40/20231004T100000+0700_1_73.10_\(sum).csv"])
    #expect(try trial.bytes(of: "arsip/2023-W40/20231004T100000+0700_1_73.10_\(sum).csv") == bytes)
    #expect(try trial.files(below: "masuk").isEmpty)
    #expect(try trial.files(below: ".proses").isEmpty)
  }

  @Test func `A file of which a part is held is archived too`() throws {
    let trial = try TrialWorkspace()
    try trial.drop(
      FormText.activity("73.10", "2023-W40") + FormText.activityRow("73.09", "2023-W40"), as: "73.10/a.csv")
    let file = try #require(try trial.take(asOf).taken.first)
    #expect(file.status == .partlyHeld)
    #expect(file.rowsAccepted == 1)
    #expect(file.rowsHeld == 1)
    #expect(file.destination?.hasPrefix("arsip/2023-W40/") == true)
  }

  @Test func `A rejected file lies beside the list of what to correct`() throws {
    let trial = try TrialWorkspace()
    let bytes = Array("%PDF-1.7 \u{0} isi".utf8)
    try trial.write(bytes, to: "masuk/73.10/surat dinas.csv")
    let outcome = try trial.take(asOf)
    #expect(outcome.taken.map(\.status) == [.rejected])
    #expect(!outcome.isAllAccepted)
    let name = "ditolak/73.10/20231004T100000+0700_1_surat_dinas.csv"
    #expect(outcome.taken.first?.destination == name)
    #expect(try trial.bytes(of: name) == bytes)
    let list = try trial.text(of: name + ".temuan.txt")
    #expect(list.contains("73.10/surat dinas.csv"))
    #expect(list.contains("BRK-02"))
    #expect(list.contains("dokumen PDF"))
    #expect(list.contains("a PDF document"))
    #expect(try trial.files(below: "ditolak").count == 2)
  }

  @Test func `What lies in no office's folder is set aside under _lain`() throws {
    let trial = try TrialWorkspace()
    for name in ["a.csv", "kesbangpol/a.csv", "91.01/a.csv"] {
      try trial.drop(FormText.activity("73.10", "2023-W40"), as: name)
    }
    let outcome = try trial.take(asOf)
    #expect(outcome.taken.map(\.status) == [.rejected, .rejected, .rejected])
    #expect(outcome.taken.allSatisfy { $0.findings.map(\.code) == ["WIL-04"] })
    #expect(outcome.taken.allSatisfy { $0.destination?.hasPrefix("ditolak/_lain/") == true })
    #expect(try trial.files(below: "ditolak/_lain").count == 6)
  }

  @Test func `Root files are the ministry's own where the configuration says so`() throws {
    let trial = try TrialWorkspace(settings: "root_files: pusat\n")
    let text = FormText.activity("73.10", "2023-W40") + FormText.activityRow("91.03", "2023-W40")
    try trial.drop(text, as: "a.csv")
    let file = try #require(try trial.take(asOf).taken.first)
    #expect(file.status == .accepted)
    #expect(file.rowsAccepted == 2)
    // One sender with masuk/pusat/: the same bytes there are a duplicate.
    try trial.drop(text, as: "pusat/a.csv")
    #expect(try trial.take(asOf).taken.map(\.status) == [.duplicate])
  }

  @Test func `Names of uploads are left alone`() throws {
    let trial = try TrialWorkspace()
    let left = [
      "73.10/.a.csv", "73.10/.tersembunyi/a.csv", "73.10/a.csv.part", "73.10/a.csv.FilePart", "73.10/a.TMP",
      "73.10/a.csv.crdownload", "73.10/a.csv~", ".a.csv",
    ]
    for name in left + ["73.10/a.csv"] { try trial.drop(FormText.activity("73.10", "2023-W40"), as: name) }
    #expect(try trial.take(asOf).taken.map(\.path) == ["73.10/a.csv"])
    #expect(try trial.files(below: "masuk") == left.sorted())
  }

  @Test func `The same bytes again change nothing, whatever their name`() throws {
    let trial = try TrialWorkspace()
    let text = FormText.activity("73.10", "2023-W40")
    try trial.drop(text, as: "73.10/a.csv")
    _ = try trial.take(asOf)
    try trial.drop(text, as: "73.10/lagi/b.csv")
    let again = try #require(try trial.take(asOf).taken.first)
    #expect(again.status == .duplicate)
    #expect(again.form == .activities)
    #expect(again.rowsAccepted == 0)
    #expect(again.findings.map(\.code) == ["BRK-10"])
    #expect(again.destination == nil)
    #expect(try trial.files(below: "masuk").isEmpty)
    #expect(try trial.files(below: "arsip").count == 1)
  }

  @Test func `Bytes are a duplicate only of the latest file of the form from the scope`() throws {
    let trial = try TrialWorkspace()
    let (first, second) = (
      FormText.activity("73.10", "2023-W40"), FormText.activity("73.10", "2023-W40", text: "Rapat kedua")
    )
    func status(_ text: String, as name: String) throws -> SubmissionStatus? {
      try trial.drop(text, as: name)
      return try trial.take(asOf).taken.first?.status
    }
    #expect(try status(first, as: "73.10/a.csv") == .accepted)
    #expect(try status(first, as: "73/a.csv") == .accepted)
    #expect(try status(FormText.stage("73.10", "2023-W40", "PM10"), as: "73.10/b.csv") == .accepted)
    #expect(try status(first, as: "73.10/a.csv") == .duplicate)
    #expect(try status(second, as: "73.10/a.csv") == .accepted)
    #expect(try status(first, as: "73.10/a.csv") == .accepted)
  }

  @Test func `A rejected file is no model for a duplicate, and hides the one before it`() throws {
    let trial = try TrialWorkspace()
    let (good, bad) = (FormText.activity("73.10", "2023-W40"), FormText.activity("73.10", "salah"))
    for (text, status) in [(good, SubmissionStatus.accepted), (bad, .rejected), (bad, .rejected), (good, .accepted)] {
      try trial.drop(text, as: "73.10/a.csv")
      #expect(try trial.take(asOf).taken.map(\.status) == [status])
    }
  }

  @Test func `Twins in one batch are told apart`() throws {
    let trial = try TrialWorkspace()
    for name in ["a", "b", "c"] {
      try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/\(name).csv")
      try trial.drop("bukan formulir\n", as: "73.10/\(name)/x.csv")
    }
    let outcome = try trial.take(asOf)
    #expect(outcome.taken.count { $0.status == .accepted } == 1)
    #expect(outcome.taken.count { $0.status == .duplicate } == 2)
    #expect(outcome.taken.count { $0.status == .rejected } == 3)
    #expect(try trial.files(below: "ditolak").count == 6)
  }
}
