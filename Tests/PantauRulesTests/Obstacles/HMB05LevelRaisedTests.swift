import PantauDomain
import Testing

@testable import PantauRules

@Suite struct HMB05LevelRaisedTests {
  /// The stage ends a week after Wednesday 2023-11-08.
  let world = World(
    stages: [.of("2023-10-01", "2023-11-15")],
    categories: [ObstacleCategory(code: "H13", name: "Bencana", units: ["BAK"])])

  @Test func aStageAboutToEndRaisesIt() {
    #expect(!world.raises("HMB-05", on: "2023-11-07") { $0.say(obstacle: .low, stage: 0) })
    #expect(world.raises("HMB-05", on: "2023-11-08") { $0.say(obstacle: .low, stage: 0) })
    #expect(!world.raises("HMB-05", on: "2023-11-08") { $0.say(obstacle: .low) })
  }

  @Test func aFinishedStageDoesNot() {
    let isRaised = world.raises("HMB-05", on: "2023-11-08") { state in
      state.say(.finished, 10_000)
      state.say(obstacle: .low, stage: 0)
    }
    #expect(!isRaised)
  }

  @Test func bothReasonsRaiseItTwiceButNeverBeyondTheGravest() {
    for (level, effective) in [(.low, .high), (.medium, .critical), (.high, .critical)]
      as [(ObstacleLevel, ObstacleLevel)]
    {
      let levels = world.assess(
        on: "2023-11-08", states: ["73.10": { $0.say(obstacle: level, stage: 0, week: "2023-W43") }])
      #expect(levels[World.index(of: "73.10")].effectiveLevels == [effective])
    }
    #expect(!world.raises("HMB-05", on: "2023-11-08") { $0.say(obstacle: .critical, stage: 0) })
  }

  @Test func aClosedObstacleIsOver() {
    #expect(!world.raises("HMB-05", on: "2023-11-08") { $0.say(obstacle: .low, .resolved, stage: 0) })
  }

  @Test func itIsOnlyTold() {
    let finding = world.findings("HMB-05", on: "2023-11-08") { $0.say(obstacle: .low, stage: 0) }.first
    #expect(finding?.severity == .info)
  }
}
