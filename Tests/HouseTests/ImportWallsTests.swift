import Testing

/// Who may know whom: the walls of docs/ARCHITECTURE.md.
private let mayImport: [String: Set<String>] = [
  "PantauDomain": [],
  "PantauGrid": [],
  "ShippedSeeds": [],
  "PantauIntake": ["PantauDomain", "PantauGrid", "Swift"],
  "PantauRules": ["PantauDomain"],
  "PantauSheets": ["PantauDomain", "PantauGrid"],
  "PantauCSV": ["PantauGrid", "CLibCSV", "Glibc"],
  "PantauXLSX": ["PantauGrid", "CLibXLSXWriter", "CLibZ", "Glibc"],
  "PantauLedger": ["PantauDomain", "GRDB", "GRDBSQLite", "Glibc"],
  "PantauInbox": ["CLibCrypto", "CLinuxFiles", "Glibc"],
  "PantauBatch": [
    "PantauDomain", "PantauGrid", "PantauIntake", "PantauRules", "PantauSheets", "PantauCSV", "PantauXLSX",
    "PantauLedger", "PantauInbox", "ShippedSeeds", "Logging", "Yams", "Dispatch", "Foundation", "Glibc",
    "Synchronization",
  ],
  "sipantau": ["PantauDomain", "PantauRules", "PantauBatch", "ArgumentParser", "Glibc"],
]

@Suite struct ImportWallsTests {
  @Test func everyRoomImportsOnlyWhatItMay() throws {
    for source in try House.swiftFiles(below: "Sources") {
      let allowed = try #require(
        mayImport[source.room], "\(source.path) stands in a room that is not on the floor plan")
      for name in House.imports(of: source) {
        #expect(allowed.contains(name), "\(source.path) imports \(name)")
      }
    }
  }

  @Test func everyRoomOnThePlanIsThere() throws {
    let rooms = Set(try House.swiftFiles(below: "Sources").map(\.room))
    #expect(rooms == Set(mayImport.keys))
  }

  @Test func nothingUnderTheShellLooksAtTheClock() throws {
    let clocks = [
      "Date(", "Date.now", "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock", "time(nil)",
    ]
    for source in try House.swiftFiles(below: "Sources") where !["PantauBatch", "sipantau"].contains(source.room) {
      for line in source.lines {
        #expect(!clocks.contains(where: line.contains), "\(source.path) looks at the clock: \(line)")
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
