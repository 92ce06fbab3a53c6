import PantauDomain
import Testing

@Suite struct ReportingRulesTests {
  private let rules = ReportingRules(monitoringSince: day("2023-10-04"))

  @Test func `A report is due on Friday at 16.00 of the office's own clock`() {
    #expect(rules.deadline(of: week("2023-W45"), in: .wib) == instant("2023-11-10T16:00+07:00"))
    #expect(rules.deadline(of: week("2023-W45"), in: .wita) == instant("2023-11-10T16:00+08:00"))
    #expect(rules.deadline(of: week("2023-W45"), in: .wit) == instant("2023-11-10T16:00+09:00"))
  }

  @Test func `Weekday and hour are the ministry's to choose`() {
    let sunday = ReportingRules(
      deadlineWeekday: 7, deadlineHour: 23, deadlineMinute: 59, monitoringSince: day("2023-10-02"))
    #expect(sunday.deadline(of: week("2023-W45"), in: .wib) == instant("2023-11-12T23:59+07:00"))
  }

  @Test func `A week that nobody will live to see has a deadline too`() {
    #expect(rules.deadline(of: week("9998-W01"), in: .wib) > instant("2262-01-01T00:00Z"))
  }

  @Test func `The first monitored week holds the first monitored day`() {
    #expect(rules.firstWeek == week("2023-W40"))
  }

  @Test(arguments: [
    ("2023-11-06T00:00+07:00", "2023-11-06"), ("2023-11-08T12:00+07:00", "2023-11-08"),
    ("2023-11-12T23:59:59+07:00", "2023-11-12"), ("2023-11-13T00:00+07:00", "2023-11-12"),
    ("2024-06-01T00:00+07:00", "2023-11-12"),
    // Already Wednesday in Papua, still Tuesday in Jakarta.
    ("2023-11-08T01:00+09:00", "2023-11-07"),
  ])
  func `Days are counted from today in Jakarta, at the latest from the Sunday`(asOf: String, day: String) {
    #expect(referenceDay(of: week("2023-W45"), asOf: instant(asOf)).description == day)
  }
}
