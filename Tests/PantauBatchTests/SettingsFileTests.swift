import PantauCSV
import PantauDomain
import Testing

@testable import PantauBatch

@Suite struct SettingsFileTests {
  private func read(_ text: String) throws -> Settings { try SettingsFile(name: "sipantau.yaml").read(text) }

  @Test(arguments: ["", "\n\n", "# hanya komentar\n", Settings.initialFile])
  func `What is not said is as init writes it`(text: String) throws {
    #expect(try read(text) == Settings.initial)
  }

  @Test func `Every setting is read`() throws {
    let settings = try read(
      """
      deadline:
        weekday: Kamis
        time: 09:30
      monitoring_since: 2024-01-01
      lock_weeks: 4
      settle: 2.5
      root_files: pusat
      watch:
        rescan: 1
        workbook_interval: 0
      limits:
        file_mib: 2
        row_kib: 3
        field_kib: 4
        columns: 50
      """)
    var expected = Settings.initial
    expected.rules = ReportingRules(
      deadlineWeekday: 4, deadlineHour: 9, deadlineMinute: 30, monitoringSince: try #require(Day(iso: "2024-01-01")),
      lockWeeks: 4)
    expected.settleSeconds = 2.5
    expected.acceptsRootFiles = true
    expected.rescanSeconds = 1
    expected.workbookSeconds = 0
    expected.limits.fileBytes = 2 << 20
    expected.limits.rowBytes = 3 << 10
    expected.limits.fieldBytes = 4 << 10
    expected.limits.columns = 50
    #expect(settings == expected)
  }

  @Test func `One setting changes nothing else`() throws {
    var expected = Settings.initial
    expected.rules.lockWeeks = 0
    #expect(try read("lock_weeks: 0") == expected)
  }

  @Test(arguments: [
    "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "JUMAT": 5, "sabtu": 6, "minggu": 7, "monday": 1, "tuesday": 2,
    "Wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
  ])
  func `Weekdays have Indonesian and English names`(name: String, weekday: Int) throws {
    #expect(try read("deadline:\n  weekday: \(name)").rules.deadlineWeekday == weekday)
  }

  struct Wrong: CustomTestStringConvertible {
    let text: String
    let line: Int
    /// Stands in the message in both languages.
    let names: String

    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong(text: "deadline:\n  weekday: jum'at", line: 2, names: "jum'at"),
    Wrong(text: "deadline:\n  time: 24:00", line: 2, names: "24:00"),
    Wrong(text: "deadline:\n  time: 16.00", line: 2, names: "16.00"),
    Wrong(text: "deadline:\n  time: 16:00:00", line: 2, names: "16:00:00"),
    Wrong(text: "monitoring_since: 02/10/2023", line: 1, names: "02/10/2023"),
    Wrong(text: "monitoring_since: 2023-02-30", line: 1, names: "2023-02-30"),
    Wrong(text: "lock_weeks: -1", line: 1, names: "0"),
    Wrong(text: "lock_weeks: 521", line: 1, names: "520"),
    Wrong(text: "lock_weeks: delapan", line: 1, names: "delapan"),
    Wrong(text: "lock_weeks:\n  - 8", line: 2, names: "…"),
    Wrong(text: "# ya\n\nsettle: lima", line: 3, names: "lima"),
    Wrong(text: "settle: -1", line: 1, names: "86400"),
    Wrong(text: "settle: 86401", line: 1, names: "86401"),
    Wrong(text: "settle: nan", line: 1, names: "nan"),
    Wrong(text: "watch:\n  rescan: 0.9", line: 2, names: "1"),
    Wrong(text: "watch:\n  workbook_interval: 86401", line: 2, names: "86400"),
    Wrong(text: "root_files: ya", line: 1, names: "pusat"),
    Wrong(text: "limits:\n  file_mib: 0", line: 2, names: "4096"),
    Wrong(text: "limits:\n  row_kib: 262145", line: 2, names: "262144"),
    Wrong(text: "limits:\n  field_kib: 64 KiB", line: 2, names: "64 KiB"),
    Wrong(text: "limits:\n  columns: 15", line: 2, names: "16"),
  ])
  func `A wrong value is told with its place and what to write`(wrong: Wrong) throws {
    try expectUnusable(wrong)
  }

  @Test(arguments: [
    Wrong(text: "settle: 5\ntenggat: jumat", line: 2, names: "tenggat"),
    Wrong(text: "deadline:\n  day: jumat", line: 2, names: "day"),
    Wrong(text: "limits:\n  rows: 1", line: 2, names: "rows"),
    Wrong(text: "watch:\n  interval: 1", line: 2, names: "interval"),
    Wrong(text: "settle: 5\nbatas:\n  rows: 1", line: 2, names: "batas"),
  ])
  func `A setting that there is not is told with its place`(wrong: Wrong) throws {
    try expectUnusable(wrong)
  }

  @Test(arguments: [
    Wrong(text: "settle: 5\nlock_weeks: [8", line: 3, names: "YAML"),
    Wrong(text: "settle: 5\n\tlock_weeks: 8", line: 2, names: "YAML"),
    Wrong(text: "hanya kata", line: 1, names: ":"),
    Wrong(text: "- settle\n- 5", line: 1, names: ":"),
    Wrong(text: "deadline: jumat", line: 1, names: ":"),
    Wrong(text: "settle: 5\nsettle: 6", line: 1, names: "settle"),
  ])
  func `What is no list of settings is told with its place`(wrong: Wrong) throws {
    try expectUnusable(wrong)
  }

  private func expectUnusable(_ wrong: Wrong) throws {
    let stop = try #require(#expect(throws: Stop.self) { try read(wrong.text) })
    #expect(stop.status == .unusable)
    #expect(stop.status.rawValue == 78)
    for language in Language.allCases {
      #expect(stop.message[language].hasPrefix("sipantau.yaml:\(wrong.line): "), "\(stop.message[language])")
      #expect(stop.message[language].contains(wrong.names), "\(stop.message[language])")
    }
  }
}
