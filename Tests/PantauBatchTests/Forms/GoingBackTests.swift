import PantauBatch
import PantauDomain
import PantauLedger
import Testing

/// What happens when an office sends its form back.
@Suite struct GoingBackTests {
  private func states(_ trial: TrialWorkspace, _ week: String = FilledOffice.week) throws -> [RegionState] {
    let board = try trial.status(FilledOffice.asOf, period: ReportingWeek(week))
    return board.consolidation.history.current
  }

  @Test func `A form that goes back as it is says again what was said, and nothing else of the office`() throws {
    let office = try FilledOffice()
    let trial = office.trial
    let before = try states(trial)
    let written = try office.write()
    // Nothing but a region and a week stands in the row to begin with: what was done is the office's to write.
    for file in written.files where file.form != .activities {
      let code = try #require(file.office)
      try trial.write(trial.bytes(of: "formulir/\(file.name)"), to: "masuk/\(code)/\(file.form.rawValue).csv")
    }
    let outcome = try trial.take(FilledOffice.asOf)
    #expect(outcome.taken.count == 10)
    // Goods and grants of which nothing was ever said wait for the office.
    let told = outcome.taken.flatMap { file in file.findings.filter { $0.severity == .error } }
    #expect(Set(told.map(\.code.description)) == ["BRS-01"])
    #expect(Set(told.compactMap(\.column)) == ["status_nphd", "kebutuhan", "diterima"])
    #expect(Set(told.compactMap(\.item)).isSuperset(of: ["pilkada2024 Polri", "pemilu2024 TNT"]))
    #expect(Set(told.compactMap(\.item)).isDisjoint(with: ["pilkada2024 KPU", "pemilu2024 KTK", "pemilu2024 BLK"]))
    let after = try states(trial)
    for (region, state) in before.enumerated() {
      let now = after[region]
      #expect(now.grants == state.grants && now.goods == state.goods)
      #expect(now.obstacles.map(\.report) == state.obstacles.map(\.report))
      for (stage, report) in state.stages.enumerated() {
        #expect(now.stages[stage] == report || now.stages[stage]?.status == .notStarted && report == nil)
      }
      for (document, report) in state.documents.enumerated() {
        #expect(now.documents[document] == report || now.documents[document]?.status == .missing && report == nil)
      }
    }
  }

  @Test func `What was said for an office by its form turns no light`() throws {
    let trial = try TrialWorkspace(.whole)
    let asOf = "2023-11-17T17:00:00+07:00"
    let maker = FormMaker(workspace: trial.workspace, asOf: try instant(asOf), log: Logs.silent)
    let before = try trial.status(asOf).consolidation
    let written = try maker.write(
      FormRequest(provinces: ["73"], forms: [.stages, .documents], folder: trial.path + "/formulir"))
    for file in written.files {
      let code = try #require(file.office)
      try trial.write(trial.bytes(of: "formulir/\(file.name)"), to: "masuk/\(code)/\(file.form.rawValue).csv")
    }
    #expect(try trial.take(asOf).isAllAccepted)
    let after = try trial.status(asOf).consolidation
    for region in before.moment.registry.regions.indices {
      let told = { (consolidation: Consolidation) in
        consolidation.assessments[region].findings.filter { $0.code.description.hasPrefix("LAP") == false }.map {
          "\($0.code) \($0.subject)"
        }
      }
      #expect(told(after) == told(before))
    }
  }
}
