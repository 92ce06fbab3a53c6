import PantauDomain
import Testing

@Suite struct VocabularyTests {
  @Test func `Forms keep their order`() {
    #expect(Form.allCases.map(\.rawValue) == ["tahapan", "dokumen", "nphd", "logistik", "hambatan", "aktivitas"])
    #expect(Form.allCases.map(\.index) == Array(0..<6))
  }

  @Test func `A level rises by one, and no further than critical`() {
    #expect(ObstacleLevel.allCases.map(\.word) == ["rendah", "sedang", "tinggi", "kritis"])
    #expect(ObstacleLevel.allCases.map(\.raised) == [.medium, .high, .critical, .critical])
  }

  @Test func `Some words settle a matter`() {
    #expect(DocumentStatus.allCases.filter(\.settles) == [.present, .notNeeded])
    #expect(GrantStatus.allCases.filter(\.isSigned) == [.signed, .amended])
    #expect(ObstacleStatus.allCases.filter(\.isOpen) == [.new, .coordinated, .handled])
  }

  @Test func `Goods that are damaged are of no use`() {
    var goods = GoodsReport(goods: 0, needed: 10, received: 8)
    #expect(goods.usable == 8)
    goods.damaged = 9
    #expect(goods.usable == -1)
    goods.damaged = .max
    #expect(goods.usable < 0)
  }

  @Test func `A row is of the form that its content says`() throws {
    let region = try #require(RegionCode("73.10"))
    let contents: [ReportRow.Content] = [
      .stage(StageReport(stage: 0, status: .running, percent: 7550)),
      .document(DocumentReport(document: 0, status: .present)),
      .grant(GrantReport(cycle: 1, recipient: .kpu, status: .signed)),
      .goods(GoodsReport(goods: 0, needed: 1, received: 1)),
      .obstacle(
        ObstacleReport(
          number: "1", category: 0, level: .low, description: "", occurred: day("2023-11-01"), status: .new)),
      .activity(
        ActivityReport(date: day("2023-11-01"), number: "1", kind: .other, description: "", responsible: "")),
    ]
    let rows = contents.map { ReportRow(region: region, week: week("2023-W45"), line: 2, fingerprint: 0, content: $0) }
    #expect(rows.map(\.form) == Form.allCases)
  }
}
