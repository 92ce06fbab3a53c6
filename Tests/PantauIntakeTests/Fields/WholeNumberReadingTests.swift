import Testing

@testable import PantauIntake

@Suite struct WholeNumberReadingTests {
  @Test(arguments: [
    "1250000", "1.250.000", "1,250,000", "1 250 000", "1\u{A0}250\u{A0}000", "1\u{2009}250\u{2009}000",
    "Rp 1.250.000", "Rp. 1.250.000", "RP1.250.000", "rp.1250000", "1.250.000,00", "1,250,000.00", "1 250 000,0",
    "1250000,00", "1250000.0", "Rp1.250.000,-", "1.250.000,-", "01250000",
  ]) func allOfThemAreTheSameNumber(_ written: String) {
    #expect(probe(written, WholeNumberReading.read) == "1250000")
  }

  @Test(arguments: [
    ("0", "0"), ("007", "7"), ("00", "0"), ("0,00", "0"), ("Rp 0", "0"), ("1.000", "1000"), ("1,250", "1250"),
    ("12.500", "12500"), ("9223372036854775807", "9223372036854775807"),
    ("9.223.372.036.854.775.807", "9223372036854775807"),
  ]) func edges(_ written: String, _ number: String) {
    #expect(probe(written, WholeNumberReading.read) == number)
  }

  @Test(arguments: [
    "0.500", "000.500", "1.2500", "1.25.000", "1.25", "12,5", "1250,50", "-5", "+5", "9223372036854775808",
    "9.223.372.036.854.775.808", "99.999.999.999.999.999.999", "1.250,000", "1,250.000", "1.250 000", "1234.567",
    "1.250.000.00", "1..250", ".250", "250.", "1.250.000,000", "Rp", "Rp -", "1250000 buah", "1e6", "'1250", "٣",
    "1 250 00",
  ]) func refused(_ written: String) {
    #expect(probe(written, WholeNumberReading.read) == nil)
  }
}
