import PantauDomain
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    "2023-11-10T16:00+08:00", "2023-11-10T16:00:00+08:00", "2023-11-10t08:00z", "2023-11-10T08:00:00Z",
    "2023-11-10T08:00:00.000Z", "2023-11-10T02:30-05:30", "2023-11-11T00:00+16:00",
    "2023-11-10T15:00:00.0000000009+07:00", "2023-11-10T16:00+0800", "2023-11-10T02:30:00-0530",
  ])
  func `One moment has many spellings`(text: String) {
    #expect(Instant(iso: text) == Instant(day("2023-11-10"), hour: 15, minute: 0, in: .wib))
  }

  @Test func `A fraction of a second counts, also before 1970`() {
    #expect(Instant(iso: "1970-01-01T00:00:00.25Z")?.nanoseconds == 250_000_000)
    #expect(Instant(iso: "1970-01-01T00:00:01.000000001Z")?.nanoseconds == 1_000_000_001)
    #expect(Instant(iso: "1969-12-31T23:59:59.5Z")?.nanoseconds == -500_000_000)
    #expect(Instant(nanoseconds: -1).iso(in: .wib) == "1970-01-01T06:59:59+07:00")
  }

  @Test(arguments: [
    "", "2023-11-10", "2023-11-10T16:00", "2023-11-10T16:00:00", "2023-11-10T16+08:00", "2023-11-10 16:00+08:00",
    "2023-11-10T24:00+08:00", "2023-11-10T16:60+08:00", "2023-11-10T16:00:60+08:00", "2023-11-10T16:00:00.+08:00",
    "2023-11-10T16:00+08", "2023-11-10T16:00+08:", "2023-11-10T16:00+080", "2023-11-10T16:00+0860",
    "2023-11-10T16:00+24:00", "2023-11-10T16:00+2400", "2023-11-10T16:00+08:60", "2023-11-10T16:00+08000",
    "2023-11-10T16:00+08:00 ", "2023-11-10T16:00ZZ", "2023-11-31T16:00Z", "2023-11-10T6:00+08:00",
  ])
  func `Without a whole date, time and offset there is no moment`(text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test func `What lies beyond all instants is refused as text, and the last of them as a number`() {
    #expect(Instant(iso: "2262-04-11T23:47:16Z") != nil)
    #expect(Instant(iso: "2262-04-11T23:47:16.9Z") == nil)
    #expect(Instant(iso: "2262-04-12T00:00:00Z") == nil)
    #expect(Instant(iso: "9999-12-31T23:59:59Z") == nil)
    #expect(Instant(iso: "0001-01-01T00:00:00Z") == nil)
    let (last, first) = (Instant(day("9999-12-31"), hour: 0, minute: 0, in: .wib), Instant(seconds: .min))
    #expect(last.nanoseconds == .max)
    #expect(last.iso(in: .wib) == "2262-04-12T06:47:16+07:00")
    #expect(first.day(in: .wib) == day("1677-09-21"))
  }

  @Test func `A moment is another day and hour in each zone`() {
    let late = instant("2023-11-12T22:30:15+07:00")
    #expect(late.day(in: .wib) == day("2023-11-12"))
    #expect(late.day(in: .wita) == day("2023-11-12"))
    #expect(late.day(in: .wit) == day("2023-11-13"))
    #expect(late.time(in: .wit) == (0, 30, 15))
    #expect(late.written(in: .wib) == "12/11/2023 22:30 WIB")
    #expect(late.written(in: .wit) == "13/11/2023 00:30 WIT")
    #expect(late.iso(in: .wita) == "2023-11-12T23:30:15+08:00")
  }

  @Test func `What is written is read again`() {
    for seconds in stride(from: Int64(-4_000_000_000), to: 4_000_000_000, by: 7_654_321) {
      let instant = Instant(seconds: seconds)
      for zone in Zone.allCases { #expect(Instant(iso: instant.iso(in: zone)) == instant) }
    }
  }
}
