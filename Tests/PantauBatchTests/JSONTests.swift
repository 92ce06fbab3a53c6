import Foundation
import PantauBatch
import PantauDomain
import Testing

/// The shapes that programs rely on: every key of the contract and no other, absent values null.
@Suite struct JSONTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-07T10:00:00+07:00"
  private static let finding: Set<String> = [
    "code", "severity", "file", "line", "column", "value", "region", "period", "form", "item", "message",
    "suggestion", "unit",
  ]
  private static let file: Set<String> = ["file", "form", "status", "rows_accepted", "rows_held", "findings"]

  init() throws {
    trial = try TrialWorkspace()
    try trial.drop(
      FormText.activity("'73.10", "2023-W40") + FormText.activityRow("73.09", "2023-W40"), as: "73.10/a.csv")
    try trial.drop("%PDF-1.7", as: "73.10/b.csv")
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]])
  }

  @Test func `check`() throws {
    let paths = ["a", "b"].map { "\(trial.path)/masuk/73.10/\($0).csv" }
    let checked = try Check(workspace: trial.workspace, scope: "73.10", asOf: instant(asOf)).files(paths)
    let answer = try object(JSONText.check(checked, .english))
    #expect(Set(answer.keys) == ["files"])
    let files = try list(answer, "files")
    #expect(files.allSatisfy { Set($0.keys) == JSONTests.file })
    #expect(files.map { $0["file"] as? String } == paths)
    #expect(files.map { $0["status"] as? String } == ["partly held", "rejected"])
    #expect(files.map { $0["form"] as? String } == ["aktivitas", nil])
    #expect(files[1]["form"] is NSNull)
    #expect(files.map { $0["rows_accepted"] as? Int } == [1, 0])
    #expect(files.map { $0["rows_held"] as? Int } == [1, 0])

    let findings = try list(files[0], "findings")
    #expect(findings.allSatisfy { Set($0.keys) == JSONTests.finding })
    #expect(findings.map { $0["code"] as? String } == ["WIL-03", "WIL-04"])
    let repaired = findings[0]
    #expect(repaired["severity"] as? String == "info")
    #expect(repaired["line"] as? Int == 2)
    #expect(repaired["column"] as? String == "kode_wilayah")
    #expect(repaired["value"] as? String == "'73.10")
    #expect(repaired["region"] as? String == "73.10")
    #expect(repaired["period"] as? String == "2023-W40")
    #expect(repaired["form"] as? String == "aktivitas")
    #expect(repaired["unit"] is NSNull)
    #expect((repaired["message"] as? String)?.contains("read as") == true)

    let foreign = try #require(list(files[1], "findings").first)
    #expect(foreign["code"] as? String == "BRK-02")
    for absent in ["line", "column", "value", "region", "period", "form", "item", "unit"] {
      #expect(foreign[absent] is NSNull, "\(absent)")
    }
  }

  @Test func `run`() throws {
    let answer = try object(JSONText.run(try trial.run(asOf), .indonesian))
    #expect(Set(answer.keys) == ["files", "periods"])
    let files = try list(answer, "files")
    #expect(files.allSatisfy { Set($0.keys) == JSONTests.file })
    #expect(files.map { $0["file"] as? String } == ["73.10/a.csv", "73.10/b.csv"])
    let periods = try list(answer, "periods")
    #expect(periods.map { $0["period"] as? String } == ["2023-W40"])
    #expect(periods.map { $0["folder"] as? String } == ["keluaran/2023-W40"])
    #expect((periods[0]["workbooks"] as? [String])?.count == 19)
  }

  @Test func `status`() throws {
    _ = try trial.take(asOf)
    try trial.drop("", as: "73.10/b.csv.part")
    let activity = try WorkspaceActivity.now(in: trial.workspace)
    let answer = try object(JSONText.status(try trial.status(asOf), activity, .indonesian))
    #expect(Set(answer.keys) == ["period", "as_of", "regions", "totals", "uploading", "batch", "watch"])
    #expect(answer["uploading"] as? [String] == ["73.10/b.csv.part"])
    #expect(answer["batch"] is NSNull)
    #expect(answer["watch"] is NSNull)
    #expect(answer["period"] as? String == "2023-W40")
    #expect(answer["as_of"] as? String == asOf)
    let regions = try list(answer, "regions")
    #expect(regions.map { $0["code"] as? String } == ["73", "73.09", "73.10", "91", "91.03"])
    #expect(regions.allSatisfy { Set($0.keys) == ["code", "light", "report_status", "findings"] })
    #expect(regions[2]["light"] as? String == "kuning")
    #expect(regions[2]["report_status"] as? String == "Sebagian")
    #expect(regions[1]["light"] as? String == "merah")
    let findings = try list(regions[2], "findings")
    #expect(findings.allSatisfy { Set($0.keys) == JSONTests.finding })
    let partial = try #require(findings.first { $0["code"] as? String == "LAP-02" })
    #expect(partial["severity"] as? String == "peringatan")
    #expect(partial["region"] as? String == "73.10")
    #expect(partial["period"] as? String == "2023-W40")
    #expect(partial["unit"] as? String == "PUSDATIN")
    #expect(partial["item"] is NSNull)
    #expect((answer["totals"] as? [String: Int])?["offices"] == 5)
  }

  @Test func `inspect`() throws {
    let inspection = Inspection(workspace: trial.workspace, asOf: try instant(asOf))
    let answer = try object(JSONText.inspect(inspection.files([trial.path + "/masuk/73.10/a.csv"]), .english))
    let file = try #require(list(answer, "files").first)
    #expect(
      Set(file.keys) == [
        "file", "encoding", "line_ends", "delimiter", "title_lines", "header_line", "form", "rows_accepted",
        "rows_held", "findings",
      ])
    #expect(file["delimiter"] as? String == ",")
    #expect(file["header_line"] as? Int == 1)
    #expect(file["rows_accepted"] as? Int == 2)
  }

  @Test func `report and registry`() throws {
    let reporter = Reporter(workspace: trial.workspace, asOf: try instant(asOf))
    let week = try #require(ReportingWeek("2023-W40"))
    let report = try object(JSONText.report(try reporter.reportAgain(week, kinds: [.national])))
    #expect(
      try list(report, "periods").first?["workbooks"] as? [String] == ["nasional/Sipantau_Nasional_2023-W40.xlsx"])
    let registry = try object(JSONText.registry(trial.workspace.reference.seedCounts))
    #expect(registry["Regions"] as? String == "5")
    #expect(registry["Units"] as? String == "16")
  }
}
