import PantauDomain
import Testing

@Suite struct DayTests {
  @Test func `Every day from 1900 to 2100 follows the day before and comes back from its text`() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    var number = first.number
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.lastDay(ofMonth: month, year: year) {
          let day = Day(number: number)
          guard day == Day(year: year, month: month, day: dayOfMonth), day.civil == (year, month, dayOfMonth),
            day == Day(iso: day.description), day.weekday == (Int(number - first.number)) % 7 + 1
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) became \(day), weekday \(day.weekday)")
            return
          }
          number += 1
        }
      }
    }
    #expect(day("2100-12-31").number == number - 1)
  }

  @Test func `Days are counted from 1 January 1970, a Thursday`() {
    #expect(day("1970-01-01").number == 0)
    #expect(day("1970-01-01").weekday == 4)
    #expect(day("1969-12-29").weekday == 1)
    #expect(day("2023-11-12").weekday == 7)
    #expect(day("2023-11-10") - day("2023-10-31") == 10)
    #expect(day("2024-02-28") + 2 == day("2024-03-01"))
    #expect(day("2024-03-01") - 2 == day("2024-02-28"))
  }

  @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)])
  func `February has its last day`(year: Int, last: Int) {
    #expect(Day(year: year, month: 2, day: last) != nil)
    #expect(Day(year: year, month: 2, day: last + 1) == nil)
  }

  @Test(arguments: [
    "", "2023-11-1", "2023-11-010", "2023-1-10", "23-11-10", "2023/11/10", "2023-11-31", "2023-13-01", "2023-00-10",
    "2023-11-00", "0000-01-01", "+023-11-10", "2023-11-1a", " 2023-11-10", "2023-11-10 ", "２０２３-11-10",
    "2023-11-1\u{301}",
  ])
  func `Only four, two and two digits of a real day are a day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 2, "2023-03-31"),
    ("2023-03-31", -1, "2023-02-28"), ("2023-12-15", 1, "2024-01-15"), ("2024-01-15", -1, "2023-12-15"),
    ("2024-11-27", -5, "2024-06-27"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", -48, "2020-02-29"),
    ("2023-11-10", 0, "2023-11-10"), ("1969-01-31", -11, "1968-02-29"),
  ])
  func `A month on is the same day of the month, or its last`(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months).description == to)
  }

  @Test func `Months lead back before the first year, and out of it again`() {
    let first = day("0001-03-31")
    #expect(first.adding(months: -3).adding(months: 3) == first)
    #expect(first.adding(months: -4_800).adding(months: 4_800) == first)
    #expect(first.adding(months: -1) == first - 31)
  }

  @Test func `Offices write the day first`() {
    #expect(day("2023-11-05").written == "05/11/2023")
    #expect(day("0987-11-05").description == "0987-11-05")
  }
}
