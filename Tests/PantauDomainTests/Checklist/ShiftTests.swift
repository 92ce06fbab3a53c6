import PantauDomain
import Testing

@Suite struct ShiftTests {
  @Test(arguments: [
    ("+14hk", Shift.workingDays(14)), ("-3hk", .workingDays(-3)), ("-7h", .days(-7)), ("+30h", .days(30)),
    ("0h", .days(0)), ("-5b", .months(-5)), ("12b", .months(12)), ("+10000h", .days(10_000)),
  ])
  func `A shift is a number and its unit`(text: String, shift: Shift) {
    #expect(Shift(text) == shift)
  }

  @Test(arguments: [
    "", "h", "+h", "14", "+14", "+14 hk", " +14hk", "+14hk ", "+14HK", "+-14h", "14-h", "1.5b", "+14hari", "+10001h",
    "-9223372036854775808h", "99999999999999999999h",
  ])
  func `Anything else is none`(text: String) {
    #expect(Shift(text) == nil)
  }

  @Test func `Working days, calendar days and months are counted each in its own way`() {
    let calendar = WorkCalendar(holidays: [day("2024-01-01")])
    #expect(Shift.workingDays(1).applied(to: day("2023-12-29"), in: calendar) == day("2024-01-02"))
    #expect(Shift.workingDays(-1).applied(to: day("2024-01-02"), in: calendar) == day("2023-12-29"))
    #expect(Shift.days(-7).applied(to: day("2024-01-01"), in: calendar) == day("2023-12-25"))
    #expect(Shift.months(-5).applied(to: day("2024-07-31"), in: calendar) == day("2024-02-29"))
  }
}
