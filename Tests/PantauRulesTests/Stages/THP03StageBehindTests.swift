import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP03StageBehindTests {
  /// Ten days: each day is ten points.
  let world = World(stages: [.of("2023-11-01", "2023-11-11")])

  @Test func exactlyTwentyPointsBehindIsNotTooFar() {
    #expect(!world.raises("THP-03", on: "2023-11-06") { $0.say(.running, 3000) })
    #expect(world.raises("THP-03", on: "2023-11-06") { $0.say(.running, 2999) })
  }

  @Test func itHoldsFromTheDayAfterTheStartToTheEnd() {
    #expect(!world.raises("THP-03", on: "2023-11-01") { $0.say(.running, 0) })
    #expect(!world.raises("THP-03", on: "2023-11-03") { $0.say(.running, 0) })
    #expect(world.raises("THP-03", on: "2023-11-04") { $0.say(.running, 0) })
    #expect(world.raises("THP-03", on: "2023-11-11") { $0.say(.running, 7999) })
    #expect(!world.raises("THP-03", on: "2023-11-12") { $0.say(.running, 0) })
  }

  @Test func sharesThatAreNoWholePercentAreComparedExactly() {
    // Three days: after two of them two thirds are gone, so 46.666... points are the edge.
    let world = World(stages: [.of("2023-11-01", "2023-11-04")])
    #expect(!world.raises("THP-03", on: "2023-11-03") { $0.say(.running, 4667) })
    #expect(world.raises("THP-03", on: "2023-11-03") { $0.say(.running, 4666) })
  }

  @Test func onlyARunningStageIsMeasured() {
    for status in [StageStatus.notStarted, .hindered, .finished] {
      #expect(!world.raises("THP-03", on: "2023-11-10") { $0.say(status, 0) })
    }
    #expect(!world.raises("THP-03", on: "2023-11-10"))
  }

  @Test func aStageOfOneDayHasNoShare() {
    #expect(
      !World(stages: [.of("2023-11-01", "2023-11-01")]).raises("THP-03", on: "2023-11-01") { $0.say(.running, 0) })
  }
}
