import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LAP03LateReportTests {
  @Test func atExactlyTheDeadlineIsInTime() {
    var office = Office()
    office.file(.stages, .activities, at: Office.deadline)
    #expect(office.codes() == [])
    #expect(office.assessment(at: Office.deadline.next).compliance.status == .complete)
  }

  @Test func theLastOfTheFirstArrivalsCounts() {
    var office = Office()
    office.file(.stages, at: Instant("2023-11-08", hour: 9, minute: 0, in: .wita))
    office.file(.activities, at: Office.deadline.next)
    #expect(office.codes() == ["LAP-03"])
  }

  @Test func sendingAgainIsNotLate() {
    var office = Office()
    office.file(.stages, .activities, at: Office.deadline)
    office.file(.stages, .activities, at: Instant("2023-11-12", hour: 9, minute: 0, in: .wita))
    #expect(office.codes() == [])
  }
}
