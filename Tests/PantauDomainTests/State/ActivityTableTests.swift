import PantauDomain
import Testing

@Suite struct ActivityTableTests {
  private func activity(_ number: String, _ kind: ActivityKind = .monitoring, result: String? = nil) -> ActivityReport {
    ActivityReport(
      date: day("2023-11-07"), number: number, kind: kind, description: "Rapat “Forkopimda” – évaluasi",
      responsible: "Kepala Badan", result: result)
  }

  @Test func `Rows come back as they went in`() {
    let reports =
      ActivityKind.allCases.map { activity("01", $0, result: "Notula 🗳️") }
      + [activity(""), activity("2", result: ""), activity("3", result: nil)]
    var table = ActivityTable()
    for (index, report) in reports.enumerated() { table.append(region: index, report) }
    #expect(table.count == reports.count)
    for (index, report) in reports.enumerated() {
      #expect(table[index].report == report)
      #expect(table[index].region == index)
    }
  }

  @Test func `The rows of a province stand together`() {
    var table = ActivityTable()
    for region in [0, 2, 2, 3, 551] { table.append(region: region, activity("1")) }
    #expect(table.range(of: 0..<3) == 0..<3)
    #expect(table.range(of: 1..<2).isEmpty)
    #expect(table.range(of: 2..<4) == 1..<4)
    #expect(table.range(of: 4..<551).isEmpty)
    #expect(table.range(of: 0..<552) == 0..<5)
    #expect(ActivityTable().range(of: 0..<552).isEmpty)
  }
}
