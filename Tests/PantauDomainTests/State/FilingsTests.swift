import PantauDomain
import Testing

@Suite struct FilingsTests {
  @Test func `The first arrival counts, in whatever order they are noted`() {
    let notes: [(Form, String, String)] = [
      (.stages, "2023-W45", "2023-11-10T09:00Z"), (.stages, "2023-W43", "2023-10-27T09:00Z"),
      (.stages, "2023-W45", "2023-11-08T09:00Z"), (.documents, "2023-W45", "2023-11-11T09:00Z"),
      (.stages, "2023-W44", "2023-11-12T09:00Z"), (.stages, "2023-W45", "2023-11-09T09:00Z"),
    ]
    for turn in notes.indices {
      for order in [notes[turn...] + notes[..<turn], (notes[turn...] + notes[..<turn]).reversed()[...]] {
        var filings = Filings()
        for (form, text, arrival) in order { filings.note(form, week: week(text), arrival: instant(arrival)) }
        #expect(filings.weeks.map(\.week.description) == ["2023-W43", "2023-W44", "2023-W45"])
        #expect(filings.filing(for: week("2023-W45"))?[.stages] == instant("2023-11-08T09:00Z"))
        #expect(filings.filing(for: week("2023-W45"))?[.documents] == instant("2023-11-11T09:00Z"))
        #expect(filings.filing(for: week("2023-W45"))?[.grants] == nil)
        #expect(filings.filing(for: week("2023-W44"))?[.documents] == nil)
      }
    }
  }

  @Test func `Sixty weeks are found, and the gaps between them not`() {
    var filings = Filings()
    let first = week("2023-W40")
    for step in 0..<60 {
      let week = first + (step * 37 % 60) * 2
      filings.note(.activities, week: week, arrival: Instant(week.sunday, hour: 8, minute: 0, in: .wib))
    }
    #expect(filings.weeks.map(\.week) == (0..<60).map { first + $0 * 2 })
    for step in 0..<60 {
      let week = first + step * 2
      #expect(filings.filing(for: week)?[.activities]?.day(in: .wib) == week.sunday)
      #expect(filings.filing(for: week + 1) == nil)
      #expect(filings.latest(through: week + 1) == week)
    }
    #expect(filings.filing(for: first - 1) == nil)
  }

  @Test func `The latest report is the last one not after the period`() {
    var filings = Filings()
    #expect(filings.latest(through: week("2023-W45")) == nil)
    for text in ["2023-W46", "2023-W43"] { filings.note(.obstacles, week: week(text), arrival: Instant(seconds: 0)) }
    #expect(filings.latest(through: week("2023-W42")) == nil)
    #expect(filings.latest(through: week("2023-W43")) == week("2023-W43"))
    #expect(filings.latest(through: week("2023-W45")) == week("2023-W43"))
    #expect(filings.latest(through: week("2023-W47")) == week("2023-W46"))
  }
}
