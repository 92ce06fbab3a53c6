import PantauDomain
import Testing

@testable import PantauRules

@Suite struct THP04PercentFellTests {
  let world = World(stages: [.of("2023-11-01", "2023-11-30")])

  @Test func onlyLessIsAFall() {
    for (before, now, isTold) in [(5000, 4999, true), (5000, 5000, false), (5000, 5001, false)]
      as [(Percent, Percent, Bool)]
    {
      let isRaised = world.raises("THP-04", on: "2023-11-08") { state in
        state.earlierPercents[0] = before
        state.say(.running, now)
      }
      #expect(isRaised == isTold)
    }
  }

  @Test func aFirstReportIsNoFall() {
    #expect(!world.raises("THP-04", on: "2023-11-08") { $0.say(.running, 0) })
  }

  @Test func itNamesBothFigures() {
    let finding = world.findings("THP-04", on: "2023-11-08") { state in
      state.earlierPercents[0] = 7550
      state.say(.running, 7005)
    }.first
    #expect(finding?.message.id.contains("turun dari 75,5% menjadi 70,05%") == true)
    #expect(finding?.message.en.contains("fell from 75.5% to 70.05%") == true)
  }
}
