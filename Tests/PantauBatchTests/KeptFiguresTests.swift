import Foundation
import PantauBatch
import PantauDomain
import Testing

/// What a batch keeps for the next one is never shown after that on which it was built has changed.
@Suite struct KeptFiguresTests {
  private let trial: TrialWorkspace

  init() throws {
    trial = try TrialWorkspace()
    try trial.drop(FormText.stage("73.10", "2023-W40", "PM10"), as: "73.10/tahapan.csv")
    _ = try trial.run("2023-10-06T10:00:00+07:00")
    try trial.drop(FormText.stage("73.10", "2023-W42", "PM10"), as: "73.10/tahapan.csv")
    _ = try trial.run("2023-10-20T10:00:00+07:00")
  }

  /// The trend of Pangkep as a program sees it that starts now.
  private func trend(_ asOf: String = "2023-10-20T10:00:00+07:00") throws -> [RegionFigures] {
    let workspace = try Workspace(at: trial.path)
    let board = try StatusBoard.make(
      workspace: workspace, asOf: instant(asOf), period: nil, province: nil, missing: nil)
    let code = try #require(RegionCode("73.10"))
    let region = try #require(workspace.reference.registry.index(of: code))
    return board.consolidation.history.trend.map { $0.regions[region] }
  }

  @Test func `A document that the seeds ask for later is not due in weeks gone by`() throws {
    let before = try trend()
    var seeds = try trial.text(of: "seeds/dokumen.csv")
    let line = try #require(seeds.split(separator: "\n").first { $0.hasPrefix("DK-B04-2023,") })
    seeds.replace(line, with: line.replacing("2023-04-30", with: "2024-04-30"))
    try trial.write(Array(seeds.utf8), to: "seeds/dokumen.csv")
    #expect(try trend().map(\.documentsRequired) == before.map { $0.documentsRequired - 1 })
  }

  @Test func `A late file changes its week and the weeks after it, but not what was known before`() throws {
    #expect(try trend().map(\.grantsSigned) == [0, 0, 0])
    try trial.drop(FormText.grant("73.10", "2023-W41", "KPU", "ditandatangani"), as: "73.10/nphd.csv")
    _ = try trial.run("2023-10-20T11:00:00+07:00")
    #expect(try trend("2023-10-20T11:00:00+07:00").map(\.grantsSigned) == [0, 1, 1])
    #expect(try trend("2023-10-20T10:59:59+07:00").map(\.grantsSigned) == [0, 0, 0])
  }

  @Test func `Monitoring that starts later leaves weeks out`() throws {
    #expect(try trend().count == 3)
    try trial.write(Array("monitoring_since: 2023-10-09\n".utf8), to: "sipantau.yaml")
    #expect(try trend().count == 2)
  }
}
