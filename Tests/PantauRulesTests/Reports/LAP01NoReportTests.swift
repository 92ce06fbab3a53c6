import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LAP01NoReportTests {
  @Test func theDeadlineMustBePast() {
    #expect(Office().codes(at: Office.deadline) == [])
    #expect(Office().codes(at: Office.deadline.next).contains("LAP-01"))
    #expect(Office().assessment(at: Office.deadline).compliance.status == .waiting)
  }

  @Test func oneRequiredFormIsEnough() {
    var office = Office()
    office.file(.activities)
    #expect(!office.codes().contains("LAP-01"))
  }

  @Test func aFormThatIsNotOwedIsNone() {
    var office = Office()
    office.file(.obstacles)
    office.file(.stages, .activities, week: "2023-W44")
    #expect(office.codes().contains("LAP-01"))
  }

  @Test func whoOwesNothingIsNotMissed() {
    let instant = Instant("2024-01-07", hour: 20, minute: 0, in: .wib)
    #expect(Office().codes(week: "2024-W01", at: instant) == [])
    #expect(Office().assessment(week: "2024-W01", at: instant).light == .green)
  }

  @Test func itNamesTheDeadlineAndTheForms() {
    let message = Office().assessment(at: Office.deadline.next).findings.first { $0.code == "LAP-01" }?.message.id
    #expect(
      message
        == "Belum ada formulir wajib yang diterima untuk periode 2023-W45, padahal batas waktunya 10/11/2023 16:00 WITA. "
        + "Kirim segera: tahapan, aktivitas.")
  }
}
