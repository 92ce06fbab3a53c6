import Foundation
import PantauDomain
import PantauSheets
import Testing

/// Whole workbooks as text. To record them anew, set `PANTAU_RECORD_GOLDEN`; a run that records fails.
@Suite struct GoldenTests {
  @Test(arguments: [
    "nasional": Edition.national, "provinsi-73": .province(SmallCountry.south), "unit-BINAKEUDA": .unit(1),
  ])
  func `A workbook stands as recorded`(name: String, edition: Edition) throws {
    let made = text(of: WorkbookMaker(SmallWeek.eventful.consolidation).workbook(for: edition))
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["PANTAU_RECORD_GOLDEN"] != nil {
      try made.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    } else {
      #expect(try made == String(contentsOf: file, encoding: .utf8))
    }
  }
}
