import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LAP04LongSilenceTests {
  @Test func threeWeeksAreLong() {
    var office = Office()
    office.file(.stages, week: "2023-W43")
    #expect(office.codes() == ["LAP-01"])
    var silent = Office()
    silent.file(.stages, week: "2023-W42")
    #expect(silent.codes() == ["LAP-01", "LAP-04"])
  }

  @Test func weeksBeforeMonitoringCountForNothing() {
    // The first monitored week is 2023-W40.
    let second = Instant("2023-10-15", hour: 20, minute: 0, in: .wib)
    let third = Instant("2023-10-22", hour: 20, minute: 0, in: .wib)
    #expect(Office().codes(week: "2023-W41", at: second) == ["LAP-01"])
    #expect(Office().codes(week: "2023-W42", at: third) == ["LAP-01", "LAP-04"])
  }

  @Test func theStreakEndsWithTheLastWeekWhoseDeadlineIsPast() {
    var office = Office()
    office.file(.activities, week: "2023-W41")
    #expect(office.assessment(at: Office.deadline.next).weeksAbsent == 4)
    #expect(office.assessment(at: Office.deadline).weeksAbsent == 3)
    #expect(office.codes(at: Office.deadline) == [])
  }

  @Test func aReportOfThisWeekEndsTheStreak() {
    var office = Office()
    office.file(.activities)
    #expect(office.assessment(at: Office.deadline.next).weeksAbsent == 0)
    #expect(office.assessment(at: Office.deadline).weeksAbsent == 5)
  }

  @Test func itCountsBackToTheFirstMonitoredWeek() {
    #expect(Office().assessment(at: Office.deadline.next).weeksAbsent == 6)
  }
}
