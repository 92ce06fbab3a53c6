import PantauDomain
import Testing

@Suite struct WorkCalendarTests {
  /// Christmas and New Year of 2023, as the seeds have them, and a holiday on a Saturday.
  private let calendar = WorkCalendar(
    holidays: ["2023-12-23", "2023-12-25", "2023-12-26", "2024-01-01"].map { day($0) })

  @Test func `Fourteen working days after 15 December lead over Christmas and New Year`() {
    #expect(calendar.day(14, workingDaysAfter: day("2023-12-15")) == day("2024-01-09"))
    #expect(WorkCalendar(holidays: []).day(14, workingDaysAfter: day("2023-12-15")) == day("2024-01-04"))
  }

  @Test(arguments: [
    ("2023-12-22", 1, "2023-12-27"), ("2023-12-25", 1, "2023-12-27"), ("2023-12-27", 1, "2023-12-28"),
    ("2023-12-30", 1, "2024-01-02"), ("2023-12-27", -1, "2023-12-22"), ("2024-01-09", -14, "2023-12-15"),
    ("2023-12-25", 0, "2023-12-25"),
  ])
  func `The day itself never counts`(from: String, count: Int, to: String) {
    #expect(calendar.day(count, workingDaysAfter: day(from)) == day(to))
  }

  @Test func `Weekends and holidays are no working days`() {
    let open = (0..<14).map { day("2023-12-18") + $0 }.filter(calendar.isWorkingDay).map(\.description)
    #expect(
      open == [
        "2023-12-18", "2023-12-19", "2023-12-20", "2023-12-21", "2023-12-22", "2023-12-27", "2023-12-28", "2023-12-29",
      ])
  }
}
