import Testing

@testable import PantauIntake

/// What a spreadsheet would change stands behind a tab; what it leaves alone stands as one would write it.
@Suite struct SpreadsheetGuardTests {
  private func isGuarded(_ value: String, _ type: ColumnType) -> Bool { type.guarded(value) == "\t" + value }

  @Test(arguments: ["73.10", "11.01", "73"])
  func `Codes of regions are texts`(code: String) { #expect(isGuarded(code, .region)) }

  @Test func `Dates are texts, because a spreadsheet may read the month first`() {
    #expect(isGuarded("10/11/2023", .date) && isGuarded("10/11/2023", .pastDate))
  }

  @Test(arguments: [("0", false), ("100", false), ("75,5", true), ("33,33", true)])
  func `A percentage with a comma is a text`(value: String, guarded: Bool) {
    #expect(isGuarded(value, .percent) == guarded)
  }

  @Test(arguments: [("0", false), ("99999999999", false), ("100000000000", true), ("9223372036854775807", true)])
  func `Numbers that would be shown as powers of ten are texts`(value: String, guarded: Bool) {
    #expect(isGuarded(value, .wholeNumber) == guarded)
  }

  @Test(arguments: [
    "=1+1", "+62 411", "-5 orang", "@lampiran", "01", "1/2", "1e5", "12:30", "Mar 2023", "TRUE", "benar", "5%",
    "'73.10",
    "\"kutip\"", "é lain",
  ])
  func `What an office wrote is a text, whatever it looks like`(text: String) { #expect(isGuarded(text, .text)) }

  @Test(arguments: ["Kepala Badan", "Kapal \"Sabuk\" batal; ombak, angin"])
  func `Words that nothing can happen to stand as they are`(text: String) { #expect(!isGuarded(text, .text)) }

  @Test func `Codes and words of the lists stand as they are where they begin with a letter`() {
    #expect(!isGuarded("PM01", .word(.stage)) && !isGuarded("KPU/BMKG", .words(.unit)))
    #expect(isGuarded("01", .word(.stage)) && isGuarded("1/2", .words(.unit)))
    #expect(!isGuarded("2023-W46", .period) && !isGuarded("Kabupaten Maros", .regionName))
  }

  @Test func `Nothing stays nothing`() {
    for type in [ColumnType.region, .date, .text, .percent] { #expect(type.guarded("").isEmpty) }
  }
}
