import PantauDomain
import Testing

@Suite struct JudgementTests {
  @Test(arguments: [
    (ObstacleLevel.low, Escalation.region, Escalation.region), (.medium, .province, .region),
    (.high, .province, .ministry), (.critical, .ministry, .ministry),
  ])
  func `The graver an obstacle, the higher it goes`(level: ObstacleLevel, below: Escalation, province: Escalation) {
    #expect(Escalation(level: level, isProvince: false) == below)
    #expect(Escalation(level: level, isProvince: true) == province)
  }

  @Test func `Red is graver than yellow, green and grey`() {
    #expect(
      Light.allCases.sorted { $0.gravity > $1.gravity }.map(\.rawValue) == ["merah", "kuning", "hijau", "abu-abu"])
  }

  @Test func `An item is named as the ministry knows it`() {
    var state = RegionState(checklist: SmallCountry.checklist)
    let report = ObstacleReport(
      number: "H-07", category: 0, level: .low, description: "Kapal", occurred: day("2023-11-01"), status: .new)
    state.obstacles = [StandingObstacle(report: report, week: week("2023-W45"))]
    let subjects: [(Subject, String?, Form?)] = [
      (.report, nil, nil), (.stage(7), "PM90", .stages), (.document(5), "DH01", .documents),
      (.grant(0), "pilkada2024 KPU", .grants), (.goods(0), "pemilu2024 KTK", .logistics),
      (.obstacle(0), "H-07", .obstacles),
    ]
    for (subject, item, form) in subjects {
      #expect(subject.item(in: SmallCountry.checklist, state: state) == item)
      #expect(subject.form == form)
    }
  }

  @Test func `Codes stand in the order of their letters and numbers`() {
    let codes: [FindingCode] = ["THP-01", "LAP-02", "DOK-06", "LAP-01"]
    #expect(codes.sorted().map(\.description) == ["DOK-06", "LAP-01", "LAP-02", "THP-01"])
  }

  @Test func `A phrase speaks either language`() {
    let phrase = Phrase(id: "lampu", en: "light")
    #expect(Language.allCases.map { phrase[$0] } == ["lampu", "light"])
  }
}
