import Foundation
import PantauBatch
import PantauDomain
import Testing

@Suite struct ReportTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"

  init() throws {
    trial = try TrialWorkspace()
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
  }

  private func report(_ week: String, _ kinds: Set<WorkbookKind>) throws -> [WrittenWeek] {
    let reporter = Reporter(workspace: trial.workspace, asOf: try instant(asOf))
    return try reporter.reportAgain(#require(ReportingWeek(week)), kinds: kinds)
  }

  private func manifest(_ week: String) throws -> [String: Any] {
    let data = Data(try trial.bytes(of: "keluaran/\(week)/manifest.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `A period that has not begun is wrong usage and leaves nothing`() throws {
    let stop = try #require(#expect(throws: Stop.self) { try report("2023-W41", [.national]) })
    #expect(stop.status == .usage)
    #expect(stop.status.rawValue == 64)
    #expect(stop.message.id.contains("2023-W41"))
    #expect(try trial.files(below: "keluaran").isEmpty)
  }

  @Test func `Only the kinds asked for are written`() throws {
    let written = try report("2023-W40", [.province])
    #expect(written.map(\.folder) == ["keluaran/2023-W40"])
    #expect(
      try trial.files(below: "keluaran/2023-W40") == [
        "manifest.json", "provinsi/73_Sulawesi_Selatan_2023-W40.xlsx", "provinsi/91_Papua_2023-W40.xlsx",
      ])
  }

  @Test func `A report reads no drops and needs no ledger`() throws {
    let written = try report("2023-W40", [.national])
    #expect(written.first?.workbooks.map(\.name) == ["nasional/Sipantau_Nasional_2023-W40.xlsx"])
    #expect(trial.holds("masuk/73.10/a.csv"))
  }

  @Test func `The manifest names every workbook of the period, also those that were left alone`() throws {
    let run = try trial.run(asOf)
    let names = try #require(run.workbooks.first).workbooks.map(\.name)
    #expect(names.count == 1 + 2 + 16)
    let before = try trial.bytes(of: "keluaran/2023-W40/unit/KPU_2023-W40.xlsx")
    try trial.write(Array("catatan".utf8), to: "keluaran/2023-W40/nasional/catatan.txt")

    let written = try report("2023-W40", [.national])
    #expect(written.first?.workbooks.count == 1)
    #expect(try trial.bytes(of: "keluaran/2023-W40/unit/KPU_2023-W40.xlsx") == before)
    let files = try #require(manifest("2023-W40")["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == names.sorted())
    for file in files {
      let path = try #require(file["path"] as? String)
      #expect(file["size"] as? Int == (try trial.bytes(of: "keluaran/2023-W40/\(path)").count), "\(path)")
    }
  }

  @Test func `The manifest says what the workbooks were made of`() throws {
    try trial.drop("bukan formulir\n", as: "73.09/b.csv")
    let outcome = try trial.run(asOf)
    #expect(outcome.taken.map(\.status.rawValue).sorted() == ["accepted", "rejected"])
    let manifest = try manifest("2023-W40")
    #expect(Set(manifest.keys) == ["period", "as_of", "version", "files", "submissions", "tally"])
    #expect(manifest["period"] as? String == "2023-W40")
    #expect(manifest["as_of"] as? String == asOf)
    #expect(manifest["version"] as? String == Version.current)
    let submissions = try #require(manifest["submissions"] as? [[String: Any]])
    #expect(submissions.compactMap { $0["file"] as? String }.sorted() == ["73.09/b.csv", "73.10/a.csv"])
    let tally = try #require(manifest["tally"] as? [String: Int])
    #expect(tally["accepted"] == 1)
    #expect(tally["rejected"] == 1)
    #expect(tally["rows_accepted"] == 1)
  }

  @Test func `A week is made again as it was known`() throws {
    _ = try trial.run(asOf)
    let path = "keluaran/2023-W40/nasional/Sipantau_Nasional_2023-W40.xlsx"
    let before = try trial.bytes(of: path)
    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.09/b.csv")
    _ = try trial.run("2023-10-05T10:00:00+07:00")
    #expect(try trial.bytes(of: path) != before)
    _ = try report("2023-W40", [.national])
    #expect(try trial.bytes(of: path) == before)
  }
}
