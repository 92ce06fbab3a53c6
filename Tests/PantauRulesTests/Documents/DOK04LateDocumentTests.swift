import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK04LateDocumentTests {
  let world = World(documents: [.of(.fixed("2023-11-10"))])

  @Test func theDayAfterTheDueDateIsLate() {
    #expect(!world.raises("DOK-04", on: "2023-11-20") { $0.say(.present, date: "2023-11-10") })
    #expect(world.raises("DOK-04", on: "2023-11-20") { $0.say(.present, date: "2023-11-11") })
  }

  @Test func onlyAPresentDocumentWithADateIsJudged() {
    #expect(!world.raises("DOK-04", on: "2023-11-20") { $0.say(.inProgress, date: "2023-11-11") })
    #expect(!world.raises("DOK-04", on: "2023-11-20") { $0.say(.present, date: nil) })
    #expect(
      !World(documents: [.of(.never)]).raises("DOK-04", on: "2023-11-20") { $0.say(.present, date: "2023-11-11") })
  }

  @Test func monitoringMakesNoDifferenceOnceReported() {
    #expect(
      World(documents: [.of(.fixed("2023-09-01"))]).raises("DOK-04", on: "2023-11-20") {
        $0.say(.present, date: "2023-09-02")
      })
  }
}
