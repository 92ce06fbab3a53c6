import PantauDomain
import Testing

@Suite struct ReportingWeekTests {
  @Test func `Week 45 of 2023 is 6 to 12 November`() {
    let week = week("2023-W45")
    #expect(week.monday == day("2023-11-06"))
    #expect(week.sunday == day("2023-11-12"))
    #expect(ReportingWeek(containing: day("2023-11-06")) == week)
    #expect(ReportingWeek(containing: day("2023-11-12")) == week)
    #expect(ReportingWeek(containing: day("2023-11-05")) == week - 1)
    #expect(ReportingWeek(containing: day("2023-11-13")) == week + 1)
  }

  @Test(arguments: [
    ("2018-12-30", "2018-W52"), ("2019-12-30", "2020-W01"), ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"),
    ("2021-01-04", "2021-W01"), ("2016-01-03", "2015-W53"), ("2023-01-01", "2022-W52"), ("2024-12-30", "2025-W01"),
    ("1970-01-01", "1970-W01"), ("1969-12-28", "1969-W52"),
  ])
  func `A day at the turn of the year lies in the week of its Thursday`(iso: String, text: String) {
    #expect(ReportingWeek(containing: day(iso)).description == text)
  }

  @Test func `Only long years have a week 53`() {
    let long = (1990...2045).filter { ReportingWeek(year: $0, week: 53) != nil }
    #expect(long == [1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043])
    for year in 1990...2045 {
      let last = ReportingWeek(year: year, week: 53) ?? ReportingWeek(year: year, week: 52)
      #expect(last.map { $0 + 1 } == ReportingWeek(year: year + 1, week: 1))
    }
  }

  @Test func `Every week comes back from its text`() {
    for index in Int32(0)..<7_000 {
      let week = ReportingWeek(index: index)
      #expect(ReportingWeek(week.description) == week)
    }
    #expect(ReportingWeek("2023-w05") == ReportingWeek(year: 2023, week: 5))
  }

  @Test(arguments: [
    "", "2023-W", "2023-W5", "2023W45", "2023-W00", "2023-W53", "2023-W54", "2023-45", "2023-W+5", "2023-W-5",
    "+023-W05", "-023-W05", "2023-X45", "2023/W45", "2023-W045", " 2023-W45", "2023-W4\u{661}", "0000-W01", "9999-W53",
  ])
  func `Anything else is no week`(text: String) {
    #expect(ReportingWeek(text) == nil)
  }

  @Test func `Weeks are counted across the years`() {
    #expect(week("2021-W01") - week("2020-W52") == 2)
    #expect(week("2020-W52") < week("2020-W53"))
    #expect(week("2023-W45") - 50 == week("2022-W47"))
  }
}
