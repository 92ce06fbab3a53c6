import PantauDomain
import Testing

@testable import PantauRules

@Suite struct DOK01MissingDocumentTests {
  let world = World(documents: [.of(.fixed("2023-11-10"))])

  @Test func itIsOverdueTheDayAfterItsDueDate() {
    #expect(!world.raises("DOK-01", on: "2023-11-10"))
    #expect(world.raises("DOK-01", on: "2023-11-11"))
    #expect(world.raises("DOK-01", on: "2023-11-11") { $0.say(.missing) })
    #expect(world.raises("DOK-01", on: "2023-11-11") { $0.say(.inProgress) })
  }

  @Test func presentAndNotNeededSettleIt() {
    #expect(!world.raises("DOK-01", on: "2023-11-11") { $0.say(.present) })
    #expect(!world.raises("DOK-01", on: "2023-11-11") { $0.say(.notNeeded) })
  }

  @Test func whatFellDueBeforeMonitoringCountsOnceReported() {
    let before = World(documents: [.of(.fixed("2023-10-01"))])
    #expect(!before.raises("DOK-01", on: "2023-11-11"))
    #expect(before.raises("DOK-01", on: "2023-11-11") { $0.say(.missing) })
    #expect(World(documents: [.of(.fixed("2023-10-02"))]).raises("DOK-01", on: "2023-11-11"))
  }

  @Test func aDueDateCanHangOnAStage() {
    let world = World(stages: [.of("2023-11-01", "2023-11-10")], documents: [.of(.stageEnd(0, .days(5)))])
    #expect(!world.raises("DOK-01", on: "2023-11-15"))
    #expect(world.raises("DOK-01", on: "2023-11-16"))
    #expect(
      !World(stages: [.of(nil, nil)], documents: [.of(.stageEnd(0, .days(5)))]).raises("DOK-01", on: "2023-11-16"))
  }

  @Test func aDueDateCanHangOnAnotherDocumentOfTheRegion() {
    let world = World(documents: [.of(.never), .of(.document(0, .workingDays(2)), code: "DH02")])
    #expect(!world.raises("DOK-01", on: "2023-11-16"))
    #expect(!world.raises("DOK-01", on: "2023-11-16") { $0.say(.inProgress, date: "2023-11-10") })
    // 2023-11-10 is a Friday: the second working day after it is Tuesday.
    #expect(!world.raises("DOK-01", on: "2023-11-14") { $0.say(.present, date: "2023-11-10") })
    #expect(
      world.findings("DOK-01", on: "2023-11-15") { $0.say(.present, date: "2023-11-10") }.map(\.subject) == [
        .document(1)
      ])
  }

  @Test func itSaysWhatToDo() {
    #expect(
      world.findings("DOK-01", on: "2023-11-11").first?.message.id
        == "Dokumen DH01 Surat keputusan seharusnya ada paling lambat 10/11/2023, tetapi belum pernah dilaporkan. "
        + "Laporkan pada formulir dokumen.")
  }
}
