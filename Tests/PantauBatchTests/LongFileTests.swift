import PantauBatch
import PantauDomain
import Testing

/// Files of which there is more to keep, or to tell, than memory should hold.
@Suite struct LongFileTests {
  private let asOf = "2023-10-07T10:00:00+07:00"

  /// Several pages of rows, a held one among them, two regions, one key twice.
  private static let longFile =
    FormText.activityHeader
    + (1...5_000).map { number in
      FormText.activityRow(number.isMultiple(of: 3) ? "73.09" : "'73.10", "2023-W40", number: "\(number)")
    }.joined()
    + FormText.activityRow("73.10", "2023-W99") + FormText.activityRow("73.10", "2023-W40", number: "1", text: "Lagi")

  @Test func `Rows that are read again while they are kept are those that would have been held`() throws {
    var kept: [[String]] = []
    for heldBytes in [0, 16 << 20] {
      let trial = try TrialWorkspace()
      try trial.drop(LongFileTests.longFile, as: "73/a.csv")
      let taken = try trial.take(asOf, heldBytes: heldBytes).taken
      #expect(taken.map(\.status) == [.partlyHeld])
      #expect(taken.map(\.rowsAccepted) == [5_001])
      #expect(taken.map(\.rowsHeld) == [1])
      let activities = try trial.status(asOf).consolidation.history.activities
      kept.append((0..<activities.count).map { "\(activities[$0])" })
    }
    #expect(kept[0].count == 5_000)
    #expect(kept[0] == kept[1])
  }

  @Test func `A long file that is rejected, or sent twice, keeps no rows`() throws {
    let trial = try TrialWorkspace()
    let text = FormText.activity("73.10", "2023-W40")
    try trial.drop(text, as: "73.10/a.csv")
    try trial.drop(FormText.activity("91.03", "2023-W40"), as: "73.10/b.csv")
    #expect(Set(try trial.take(asOf, heldBytes: 0).taken.map(\.status)) == [.accepted, .rejected])
    try trial.drop(FormText.activity("73.10", "2023-W40", text: "Lain"), as: "73.10/a.csv")
    _ = try trial.take(asOf, heldBytes: 0)
    try trial.drop(FormText.activity("73.10", "2023-W40", text: "Lain"), as: "73.10/a.csv")
    let again = try trial.take(asOf, heldBytes: 0).taken
    #expect(again.map(\.status) == [.duplicate])
    #expect(again.map(\.rowsAccepted) == [0])
    #expect(try trial.status(asOf).consolidation.history.activities.count == 1)
  }

  @Test(arguments: [1_000, 1_001])
  func `A file may give rise to so many findings, and not one more`(findings: Int) throws {
    let trial = try TrialWorkspace(settings: "limits:\n  findings: 1000\n")
    let text =
      FormText.activityHeader
      + (1...findings).map { FormText.activityRow("'73.10", "2023-W40", number: "\($0)") }.joined()
    try trial.drop(text, as: "73.10/a.csv")
    let check = try Check(workspace: trial.workspace, scope: "73.10", asOf: instant(asOf))
    let file = try #require(try check.files(["\(trial.path)/masuk/73.10/a.csv"]).first)
    if findings == 1_000 {
      #expect(file.reading.status == .accepted)
      #expect(file.findings.count == 1_000)
    } else {
      #expect(file.reading.status == .rejected)
      #expect(file.reading.rowsAccepted == 0)
      #expect(file.findings.map(\.code) == ["BRK-08"])
    }
  }
}
