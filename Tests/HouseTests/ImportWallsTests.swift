import Foundation
import Testing

@Suite struct ImportWallsTests {
  /// Who may know whom is told by docs/ARCHITECTURE.md.
  @Test func everyRoomImportsOnlyWhatItMay() throws {
    let plan = try FloorPlan.read()
    for source in try House.swiftFiles(below: "Sources") {
      let allowed = try #require(plan[source.room], "\(source.path) stands in a room that is not on the floor plan")
      for name in House.imports(of: source) {
        #expect(allowed.contains(name), "\(source.path) imports \(name)")
      }
    }
  }

  @Test func thePlanShowsTheRoomsThatThereAre() throws {
    let sources = House.root.appending(path: "Sources").path(percentEncoded: false)
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources)
    #expect(try Set(rooms) == Set(FloorPlan.read().keys))
  }

  @Test func nothingUnderTheShellLooksAtTheClock() throws {
    let clock = /\b(Date\(|Date\.now|clock_gettime|gettimeofday|ContinuousClock|SuspendingClock|time\(nil\))/
    for source in try House.swiftFiles(below: "Sources") where !["PantauBatch", "sipantau"].contains(source.room) {
      for line in source.lines {
        #expect(!line.contains(clock), "\(source.path) looks at the clock: \(line)")
      }
    }
  }

  @Test func nothingInTheCoreThrowsOrIsAsync() throws {
    for source in try House.swiftFiles(below: "Sources")
    where ["PantauDomain", "PantauGrid", "PantauIntake", "PantauRules", "PantauSheets"].contains(source.room) {
      for line in source.lines where !line.contains("//") {
        let words = Set(line.split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: ["throws", "throw", "async", "await"]), "\(source.path): \(line)")
      }
    }
  }
}
