import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct PeriodReadingTests {
  @Test(arguments: ["2023-W45", "2023-w45", " 2023-W45 "]) func acceptedAsItIs(_ written: String) {
    #expect(probe(written, PeriodReading.read) == "2023-W45")
  }

  @Test(arguments: [
    "'2023-W45", "2023W45", "w45-2023", "W45-2023", "'2023w45", "2023-11-10", "10/11/2023", "10 November 2023",
    "45240", "10/11/23", "12/11/2023 08:00",
  ]) func repaired(_ written: String) {
    #expect(probe(written, PeriodReading.read) == "~2023-W45")
  }

  @Test func oneDigitIsRepaired() {
    #expect(probe("2024-W5", PeriodReading.read) == "~2024-W05")
    #expect(probe("W5-2024", PeriodReading.read) == "~2024-W05")
  }

  @Test func aDateBelongsToItsISOWeek() {
    #expect(probe("2021-01-03", PeriodReading.read) == "~2020-W53")
    #expect(probe("2021-01-04", PeriodReading.read) == "~2021-W01")
  }

  @Test(arguments: ["0001-W01", "1900-W05", "9999-W52"]) func aWeekIsAWeekHoweverFarAway(_ written: String) {
    #expect(probe(written, PeriodReading.read) == written)
  }

  @Test(arguments: [
    "45", "W45", "pekan ini", "2023-W54", "2023-W00", "2023-W53", "2023-45", "2023", "2023-W045", "2023-11-31",
    "2023--W45", "45-2023",
  ]) func refused(_ written: String) {
    #expect(probe(written, PeriodReading.read) == nil)
  }
}
