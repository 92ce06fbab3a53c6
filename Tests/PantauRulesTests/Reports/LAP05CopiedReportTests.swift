import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LAP05CopiedReportTests {
  private func codes(_ weeks: (String, Set<UInt64>)...) -> [String] {
    var office = Office()
    office.file(.stages, .activities)
    for (week, rows) in weeks { office.print(rows, week: week) }
    return office.codes()
  }

  @Test func fiveRowsOfThreePeriodsAreTheSame() {
    #expect(
      codes(("2023-W45", [1, 2, 3, 4, 5]), ("2023-W44", [1, 2, 3, 4, 5]), ("2023-W43", [1, 2, 3, 4, 5])) == ["LAP-05"])
    #expect(codes(("2023-W45", [1, 2, 3, 4]), ("2023-W44", [1, 2, 3, 4]), ("2023-W43", [1, 2, 3, 4])) == [])
  }

  @Test func theEarlierOnesMayHaveMoreRowsAndLieFurtherBack() {
    #expect(
      codes(("2023-W45", [1, 2, 3, 4, 5]), ("2023-W43", [1, 2, 3, 4, 5, 6]), ("2023-W40", [0, 1, 2, 3, 4, 5])) == [
        "LAP-05"
      ])
  }

  @Test func oneOtherRowIsNews() {
    #expect(
      codes(("2023-W45", [1, 2, 3, 4, 5, 6]), ("2023-W44", [1, 2, 3, 4, 5]), ("2023-W43", [1, 2, 3, 4, 5, 6])) == [])
    #expect(
      codes(("2023-W45", [1, 2, 3, 4, 5, 6]), ("2023-W44", [1, 2, 3, 4, 5, 6]), ("2023-W43", [1, 2, 3, 4, 5])) == [])
  }

  @Test func thereMustBeThreePeriodsAndThisOneAmongThem() {
    #expect(codes(("2023-W45", [1, 2, 3, 4, 5]), ("2023-W44", [1, 2, 3, 4, 5])) == [])
    #expect(codes(("2023-W44", [1, 2, 3, 4, 5]), ("2023-W43", [1, 2, 3, 4, 5]), ("2023-W42", [1, 2, 3, 4, 5])) == [])
  }
}
