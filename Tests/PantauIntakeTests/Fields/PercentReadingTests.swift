import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct PercentReadingTests {
  @Test(arguments: [
    ("75", 7500), ("75%", 7500), ("75 %", 7500), ("75\u{A0}%", 7500), ("75,5", 7550), ("75.5", 7550), ("75,5 %", 7550),
    ("0", 0), ("100", 10_000), ("100,00", 10_000), ("100.000", 10_000), ("33,333", 3333), ("33,335", 3334),
    ("33.3349", 3333), ("99,995", 10_000), ("0,004", 0), ("0,005", 1), ("075", 7500),
  ]) func hundredths(_ written: String, _ percent: Int) {
    #expect(probe(written, PercentReading.read) == String(percent))
  }

  @Test(arguments: [
    "-1", "100,01", "100.004", "101", "75,", ",5", "75%%", "% 75", "tujuh", "75 5", "1.000,5", "0.75.1", "75 persen",
  ]) func refused(_ written: String) {
    #expect(probe(written, PercentReading.read) == nil)
  }
}
