import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LAP02PartialReportTests {
  @Test func someFormsAreMissingAfterTheDeadline() {
    var office = Office()
    office.file(.stages)
    #expect(office.codes(at: Office.deadline) == [])
    #expect(office.codes(at: Office.deadline.next) == ["LAP-02"])
    let finding = office.assessment(at: Office.deadline.next).findings.first { $0.code == "LAP-02" }
    #expect(finding?.message.id.hasSuffix("Kirim formulir yang kurang: aktivitas.") == true)
  }
}
