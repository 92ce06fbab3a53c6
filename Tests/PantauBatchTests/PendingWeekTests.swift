import PantauBatch
import PantauDomain
import Testing

/// Which workbooks a batch writes.
@Suite struct PendingWeekTests {
  private let trial: TrialWorkspace

  init() throws { trial = try TrialWorkspace() }

  private func weeks(_ asOf: String) throws -> [String] { try trial.run(asOf).workbooks.map(\.week.description) }

  @Test func `Rows for an older week rewrite it and every later one that has workbooks`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    #expect(try weeks("2023-10-04T10:00:00+07:00") == ["2023-W40"])
    #expect(try weeks("2023-10-18T10:00:00+07:00") == ["2023-W42"])

    try trial.drop(FormText.activity("73.09", "2023-W40"), as: "73.09/a.csv")
    #expect(try weeks("2023-10-25T10:00:00+07:00") == ["2023-W40", "2023-W42", "2023-W43"])
    #expect(try weeks("2023-10-25T11:00:00+07:00") == ["2023-W43"])
    #expect(!trial.holds("keluaran/2023-W41"))
  }

  @Test func `An older week that never had workbooks gets them`() throws {
    try trial.drop(
      FormText.activity("73.10", "2023-W40") + FormText.activityRow("73.10", "2023-W41"), as: "73.10/a.csv")
    #expect(try weeks("2023-10-18T10:00:00+07:00") == ["2023-W40", "2023-W41", "2023-W42"])
  }

  @Test func `Files that were taken without workbooks are made good by the next batch`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    #expect(try trial.take("2023-10-11T10:00:00+07:00").workbooks.isEmpty)
    #expect(try trial.files(below: "keluaran").isEmpty)
    #expect(try weeks("2023-10-18T10:00:00+07:00") == ["2023-W40", "2023-W42"])
    #expect(try weeks("2023-10-18T10:00:00+07:00") == ["2023-W42"])
  }

  @Test func `Rejected files and duplicates make no older week pending`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    _ = try trial.take("2023-10-04T10:00:00+07:00")
    #expect(try weeks("2023-10-04T10:00:00+07:00") == ["2023-W40"])
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    try trial.drop(FormText.activity("99.99", "2023-W40"), as: "73/b.csv")
    #expect(try weeks("2023-10-11T10:00:00+07:00") == ["2023-W41"])
  }

  @Test func `A second batch as of the same instant changes no byte`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    try trial.drop("bukan formulir\n", as: "73.09/b.csv")
    _ = try trial.run("2023-10-04T10:00:00+07:00")
    let names = try trial.files(below: "keluaran")
    let before = try names.map { try trial.bytes(of: "keluaran/\($0)") }
    #expect(names.count == 1 + 2 + 16 + 1)

    #expect(try weeks("2023-10-04T10:00:00+07:00") == ["2023-W40"])
    #expect(try trial.files(below: "keluaran") == names)
    for (name, bytes) in zip(names, before) {
      #expect(try trial.bytes(of: "keluaran/\(name)") == bytes, "\(name)")
    }
  }

  @Test func `Order of batches does not matter to what a week shows`() throws {
    let other = try TrialWorkspace()
    for workspace in [trial, other] { try workspace.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv") }
    _ = try trial.run("2023-10-04T10:00:00+07:00")
    _ = try other.run("2023-10-04T10:00:00+07:00")
    let path = "keluaran/2023-W40/provinsi/73_Sulawesi_Selatan_2023-W40.xlsx"
    #expect(try trial.bytes(of: path) == other.bytes(of: path))
  }
}
