import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2023-11-10", "2023/11/10", "2023.11.10", "10/11/2023", "10-11-2023", "10.11.2023", "10 November 2023",
    "10-Nov-2023", "November 10, 2023", "Jumat, 10 November 2023", "Jum'at 10 Nov 2023", "Friday, November 10, 2023",
    "10 Nop 2023", "10 nopember 2023", "10. NOVEMBER 2023", "10/Nov/2023", "'2023-11-10", "'10/11/2023",
    "2023-11-10 00:00:00", "2023-11-10T08:30:00Z", "2023-11-10T08:30:00.000+07:00", "10/11/2023 13.45",
    "10/11/2023 1:45:00 PM", "10 November 2023 13:45 WIB", "  10/11/2023  ", "10\u{A0}November\u{A0}2023",
  ]) func acceptedAsItIs(_ written: String) {
    #expect(probe(written, DateReading.read) == "2023-11-10")
  }

  @Test(arguments: [
    ("1/2/2023", "2023-02-01"), ("2023-2-1", "2023-02-01"), ("1 Agt 2024", "2024-08-01"), ("1 Peb 2024", "2024-02-01"),
    ("31 Des 2023", "2023-12-31"), ("1 Mei 2024", "2024-05-01"), ("May 1, 2024", "2024-05-01"),
    ("29 Februari 2024", "2024-02-29"), ("1 Okt 2023", "2023-10-01"), ("1 Agustus 2024", "2024-08-01"),
  ]) func monthsAndSingleDigits(_ written: String, _ day: String) {
    #expect(probe(written, DateReading.read) == day)
  }

  @Test(arguments: [
    ("26/12/23", "2023-12-26"), ("04/02/24", "2024-02-04"), ("10-11-23", "2023-11-10"), ("10 Nop 23", "2023-11-10"),
    ("45240", "2023-11-10"), ("'45240", "2023-11-10"), ("40000", "2009-07-06"), ("60000", "2064-04-08"),
    ("11/25/2023", "2023-11-25"), ("11/25/23", "2023-11-25"), ("11.25.2023", "2023-11-25"),
    ("12/31/2023 08:00", "2023-12-31"),
  ]) func repaired(_ written: String, _ day: String) {
    #expect(probe(written, DateReading.read) == "~" + day)
  }

  @Test(arguments: [
    "13/13/2023", "2023-11-31", "31/11/2023", "29/02/2023", "02/29/2023", "39999", "60001", "45240.5", "20231110",
    "2023-11/10", "10/11-2023", "10/11/203", "10/11/20233", "10 Foo 2023", "Jumat, 10/11/2023", "Foo, 10 November 2023",
    "November 2023", "10 November", "2023", "''2023-11-10", "'", "2023-11-10 25:00", "2023-11-10 besok", "2023-00-10",
    "10/11/2023 13:60", "0", "-5", "2023-11-10T",
  ]) func refused(_ written: String) {
    #expect(probe(written, DateReading.read) == nil)
  }
}
