import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP01StageOverdueTests {
  let world = World(stages: [.of("2023-10-01", "2023-11-10")])

  @Test func aStageIsOverdueTheDayAfterItsEnd() {
    #expect(!world.raises("THP-01", on: "2023-11-10") { $0.say(.running) })
    #expect(world.raises("THP-01", on: "2023-11-11") { $0.say(.running) })
    #expect(world.raises("THP-01", on: "2023-11-11"))
  }

  @Test func onlyFinishedSettlesIt() {
    for status in StageStatus.allCases {
      #expect(world.raises("THP-01", on: "2023-11-11") { $0.say(status) } == (status != .finished))
    }
  }

  @Test func whatEndedBeforeMonitoringCountsOnceReported() {
    for (end, isTold) in [("2023-10-01", false), ("2023-10-02", true)] as [(Day, Bool)] {
      let world = World(stages: [.of(nil, end)])
      #expect(world.raises("THP-01", on: "2023-11-11") == isTold)
      #expect(world.raises("THP-01", on: "2023-11-11") { $0.say(.running) })
    }
  }

  @Test func aConditionalStageCountsOnceReported() {
    let world = World(stages: [.of("2023-10-01", "2023-11-10", isConditional: true)])
    #expect(!world.raises("THP-01", on: "2023-11-11"))
    #expect(world.raises("THP-01", on: "2023-11-11") { $0.say(.notStarted) })
  }

  @Test func withoutAnEndThereIsNothingToMiss() {
    #expect(!World(stages: [.of("2023-10-01", nil)]).raises("THP-01", on: "2024-06-01") { $0.say(.notStarted) })
  }

  @Test func itIsLookedAtOnlyWhereRequiredAndWhileTheElectionRuns() {
    let provincial = World(stages: [.of("2023-10-01", "2023-11-10", appliesTo: .provinces)])
    #expect(!provincial.raises("THP-01", on: "2023-11-11", in: "73.10"))
    #expect(provincial.raises("THP-01", on: "2023-11-11", in: "73"))
    #expect(world.raises("THP-01", on: "2024-12-31"))
    #expect(!world.raises("THP-01", on: "2025-01-01"))
  }

  @Test func itSaysWhatToDo() {
    let finding = world.findings("THP-01", on: "2023-11-11") { $0.say(.hindered) }.first
    #expect(finding?.severity == .error)
    #expect(finding?.subject == .stage(0))
    #expect(finding?.units == ["KPU"])
    #expect(
      finding?.message.id
        == "Tahapan PK01 Pencalonan berakhir 10/11/2023, tetapi statusnya masih terkendala. "
        + "Tuntaskan, lalu laporkan sebagai selesai.")
  }
}
