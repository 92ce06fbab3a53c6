import PantauBatch
import PantauDomain
import Testing

@Suite struct StatusTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-11-12T20:00:00+07:00"

  /// Pangkep reports all four forms in time, Maros two of them.
  init() throws {
    trial = try TrialWorkspace()
    try trial.drop(FormText.activity("73.10", "2023-W45"), as: "73.10/aktivitas.csv")
    try trial.drop(FormText.grant("73.10", "2023-W45", "KPU", "ditandatangani"), as: "73.10/nphd.csv")
    try trial.drop(FormText.document("73.10", "2023-W45", "DK01", "ada"), as: "73.10/dokumen.csv")
    try trial.drop(FormText.stage("73.10", "2023-W45", "PM10"), as: "73.10/tahapan.csv")
    try trial.drop(FormText.activity("73.09", "2023-W45"), as: "73.09/aktivitas.csv")
    try trial.drop(FormText.grant("73.09", "2023-W45", "KPU", "pembahasan"), as: "73.09/nphd.csv")
    let outcome = try trial.take("2023-11-10T09:00:00+07:00")
    #expect(outcome.taken.allSatisfy { $0.status == .accepted })
  }

  private func codes(_ board: StatusBoard) -> [String] {
    board.regions.map { board.consolidation.moment.registry.regions[$0].code.description }
  }

  private func region(_ code: String) throws -> Int {
    let code = try #require(RegionCode(code))
    return try #require(trial.workspace.reference.registry.index(of: code))
  }

  @Test func `Without a question every region is named`() throws {
    #expect(try codes(trial.status(asOf)) == ["73", "73.09", "73.10", "91", "91.03"])
    #expect(try codes(trial.status(asOf, province: RegionCode("73"))) == ["73", "73.09", "73.10"])
    #expect(try trial.status(asOf).consolidation.moment.week == ReportingWeek("2023-W45"))
  }

  @Test func `Who has not reported in full`() throws {
    let board = try trial.status(asOf, missing: .reports)
    #expect(codes(board) == ["73", "73.09", "91", "91.03"])
    let maros = board.consolidation.assessments[try region("73.09")].compliance
    #expect(maros.status == .partial)
    #expect(maros.missing == [.stages, .documents])
    #expect(board.consolidation.assessments[try region("73.10")].compliance.status == .complete)
  }

  @Test func `Who has not signed`() throws {
    let board = try trial.status(asOf, province: RegionCode("73"), missing: .grants)
    #expect(codes(board) == ["73", "73.09", "73.10"])
    let grants = board.consolidation.moment.checklist.grants
    func unsigned(_ code: String) throws -> [Recipient] {
      board.consolidation.unsignedGrants(of: try region(code)).map { grants[$0].recipient }
    }
    #expect(try unsigned("73.10") == [.bawaslu, .tni, .polri])
    #expect(try unsigned("73.09") == [.kpu, .bawaslu, .tni, .polri])
  }

  @Test func `Whose documents are missing`() throws {
    let board = try trial.status(asOf, missing: .documents)
    let documents = board.consolidation.moment.checklist.documents
    let pangkep = board.consolidation.missingDocuments(of: try region("73.10")).map { documents[$0].code }
    let maros = board.consolidation.missingDocuments(of: try region("73.09")).map { documents[$0].code }
    #expect(maros.contains("DK01"))
    #expect(!pangkep.contains("DK01"))
    #expect(Set(maros).subtracting(pangkep) == ["DK01"])
    #expect(codes(board) == ["73", "73.09", "73.10", "91", "91.03"])
  }

  @Test func `Totals are those of all that was asked about, not of those named`() throws {
    let totals = StatusTotals(try trial.status(asOf, province: RegionCode("73"), missing: .reports))
    #expect(totals.offices == 3)
    #expect(totals.byStatus == [.complete: 1, .partial: 1, .absent: 1])
    #expect(totals.grantsRequired == 12)
    #expect(totals.grantsSigned == 1)
    #expect(totals.documentsPresent == 1)
  }

  @Test(arguments: ["73.10", "74"])
  func `What is no province is wrong usage`(code: String) throws {
    let stop = try #require(#expect(throws: Stop.self) { try trial.status(asOf, province: RegionCode(code)) })
    #expect(stop.status == .usage)
    #expect(stop.message.id.contains(code))
  }

  @Test func `A period that has not begun is wrong usage`() throws {
    let week = try #require(ReportingWeek("2023-W46"))
    let stop = try #require(#expect(throws: Stop.self) { try trial.status(asOf, period: week) })
    #expect(stop.status == .usage)
    #expect(stop.message.id.contains("2023-W46"))
    #expect(throws: Never.self) { try trial.status("2023-11-13T00:00:00+07:00", period: week) }
  }

  @Test func `What had not arrived by then is not known`() throws {
    let board = try trial.status("2023-11-10T08:59:59+07:00", missing: .reports)
    #expect(codes(board) == ["73", "73.09", "73.10", "91", "91.03"])
  }
}
