import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP05ContradictoryStageTests {
  let world = World(stages: [.of("2023-11-01", "2023-11-30")])

  @Test func finishedMeansAHundredPercentAndTheOtherWayRound() {
    for (status, percent, isTold) in [
      (.finished, 10_000, false), (.finished, 9999, true), (.running, 9999, false), (.running, 10_000, true),
    ] as [(StageStatus, Percent, Bool)] {
      #expect(world.raises("THP-05", on: "2023-11-08") { $0.say(status, percent) } == isTold)
    }
  }

  @Test func anEndBeforeTheStartCannotBe() {
    #expect(world.raises("THP-05", on: "2023-11-08") { $0.say(.running, start: "2023-11-05", end: "2023-11-04") })
    #expect(!world.raises("THP-05", on: "2023-11-08") { $0.say(.running, start: "2023-11-05", end: "2023-11-05") })
    #expect(!world.raises("THP-05", on: "2023-11-08") { $0.say(.running, end: "2023-11-05") })
  }

  @Test func aStageIsToldOnce() {
    let findings = world.findings("THP-05", on: "2023-11-08") {
      $0.say(.finished, 100, start: "2023-11-05", end: "2023-11-04")
    }
    #expect(findings.count == 1)
  }
}
