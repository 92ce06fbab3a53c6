import PantauDomain
import Testing

@Suite struct ComplianceTests {
  private let deadline = instant("2023-11-10T16:00+08:00")
  private let week = PantauDomainTests.week("2023-W45")

  /// How an office that owes stages and documents stands, after forms that arrived so many seconds after the deadline.
  private func compliance(_ arrivals: [(Form, Int)], asOf seconds: Int, owed: [Form] = [.stages, .documents])
    -> Compliance
  {
    var filings = Filings()
    for (form, late) in arrivals { filings.note(form, week: week, arrival: after(late)) }
    return Compliance(owed: owed, filing: filings.filing(for: week), deadline: deadline, asOf: after(seconds))
  }

  private func after(_ seconds: Int) -> Instant {
    Instant(nanoseconds: deadline.nanoseconds + Int64(seconds) * 1_000_000_000)
  }

  @Test(arguments: [(-1, ReportStatus.complete), (0, .complete), (1, .late)])
  func `The last form decides whether the report is in time`(late: Int, status: ReportStatus) {
    let found = compliance([(.stages, -3600), (.documents, late)], asOf: 3600)
    #expect(found.status == status)
    #expect(found.completed == after(late))
    #expect(found.missing.isEmpty)
  }

  @Test func `A nanosecond past the deadline is late`() {
    var filings = Filings()
    filings.note(.stages, week: week, arrival: Instant(nanoseconds: deadline.nanoseconds + 1))
    let found = Compliance(owed: [.stages], filing: filings.filing(for: week), deadline: deadline, asOf: after(5))
    #expect(found.status == .late)
  }

  @Test(arguments: [(-1, ReportStatus.waiting), (0, .waiting), (1, .absent)])
  func `Nobody is missed before the deadline is past`(asOf: Int, status: ReportStatus) {
    let found = compliance([], asOf: asOf)
    #expect(found.status == status)
    #expect(found.deadlineIsPast == (asOf > 0))
    #expect(found.missing == [.stages, .documents])
    #expect(found.completed == nil)
  }

  @Test(arguments: [(0, ReportStatus.waiting), (1, .partial)])
  func `Half a report waits for the other half until the deadline is past`(asOf: Int, status: ReportStatus) {
    let found = compliance([(.documents, -7200)], asOf: asOf)
    #expect(found.status == status)
    #expect(found.missing == [.stages])
    #expect(found.completed == after(-7200))
  }

  @Test func `A form that is not owed is no report`() {
    let found = compliance([(.obstacles, -7200)], asOf: 1)
    #expect(found.status == .absent)
    #expect(found.completed == nil)
  }

  @Test func `A report that is whole before the deadline need not wait for it`() {
    #expect(compliance([(.stages, -7200), (.documents, -7200)], asOf: -3600).status == .complete)
  }

  @Test func `Where nothing is owed there is nothing to judge, whatever arrived`() {
    #expect(compliance([], asOf: 1, owed: []).status == .notRequired)
    #expect(compliance([(.stages, 1)], asOf: 1, owed: []).status == .notRequired)
  }

  @Test func `A moment judges an office by its own clock`() {
    var filings = Filings()
    for form in SmallCountry.requirements.forms(of: SmallCountry.south, in: week) {
      filings.note(form, week: week, arrival: instant("2023-11-10T16:30+08:00"))
    }
    #expect(SmallCountry.sunday.compliance(of: SmallCountry.south, filings: filings).status == .late)
    #expect(SmallCountry.sunday.compliance(of: SmallCountry.papua, filings: filings).status == .late)
    let fridayNoon = SmallCountry.moment(week, asOf: instant("2023-11-10T14:30+07:00"))
    #expect(fridayNoon.compliance(of: SmallCountry.south, filings: Filings()).status == .waiting)
    #expect(fridayNoon.compliance(of: SmallCountry.papua, filings: Filings()).status == .absent)
  }
}
