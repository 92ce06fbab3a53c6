import PantauDomain
import PantauRules
import Testing

/// What an office reads of a row, word for word.
struct RowWordingTests {
  @Test(arguments: [
    (
      ValueType.date, "31/13/2023", "Tanggal \"31/13/2023\" tidak dapat dibaca. Tulis seperti 10/11/2023.",
      "The date \"31/13/2023\" cannot be read. Write it like 10/11/2023."
    ),
    (
      .wholeNumber, "1.25.000",
      "Angka \"1.25.000\" tidak dapat dibaca. Tulis bilangan bulat, seperti 1250000 atau 1.250.000.",
      "The number \"1.25.000\" cannot be read. Write a whole number, like 1250000 or 1.250.000."
    ),
    (
      .percent, "100,01", "Persen \"100,01\" tidak dapat dibaca. Tulis angka dari 0 sampai 100, seperti 75,5.",
      "The percentage \"100,01\" cannot be read. Write a number from 0 to 100, like 75.5."
    ),
  ])
  func wrongType(type: ValueType, value: String, id: String, en: String) {
    let finding = FileFixture.finding(Defect(.wrongType(type), column: "tanggal", value: value))
    #expect(finding.message == Phrase(id: id, en: en))
  }

  @Test func unknownWordNamesTheChoicesAndProposesTheNearest() {
    let finding = FileFixture.finding(
      Defect(.unknownWord(nearest: "tinggi"), column: "tingkat", value: "tingi"), form: .obstacles)
    #expect(finding.message.id == "\"tingi\" tidak ada dalam daftar tingkat. Pilih: rendah, sedang, tinggi, kritis.")
    #expect(finding.suggestion == Phrase(id: "tinggi", en: "tinggi"))
  }

  @Test func unknownCodeSaysWhatTheNearestStandsFor() {
    let finding = FileFixture.finding(
      Defect(.unknownWord(nearest: "H12"), column: "kategori", value: "H1Z"), form: .obstacles)
    #expect(
      finding.message.id
        == "\"H1Z\" bukan kode kategori. Yang paling mirip: H12 (Cuaca laut, gelombang tinggi).")
    #expect(finding.suggestion?.id == "H12")
  }

  @Test func missingValueSaysThatADashIsNone() {
    let empty = FileFixture.finding(Defect(.valueMissing, column: "status", value: ""), form: .stages)
    let dash = FileFixture.finding(Defect(.valueMissing, column: "nomor", value: "-"), form: .obstacles)
    #expect(empty.message.id == "Kolom status wajib diisi.")
    #expect(empty.suggestion?.id == "Pilih: belum, berjalan, terkendala, selesai")
    #expect(dash.message.id == "Kolom nomor wajib diisi; \"-\" dianggap kosong.")
    #expect(dash.suggestion == nil)
  }

  @Test func repairedDateIsShownAsOfficesWriteIt() {
    let finding = FileFixture.finding(Defect(.repaired(to: "2023-11-25"), column: "tanggal", value: "11/25/23"))
    #expect(finding.message.id == "\"11/25/23\" dibaca sebagai 25/11/2023. Periksa apakah benar.")
    #expect(finding.suggestion?.id == "25/11/2023")
  }

  @Test func repairNobodySeesIsCalledSo() {
    let finding = FileFixture.finding(Defect(.repaired(to: "Rapat"), column: "uraian", value: "Ra\u{200B}pat"))
    #expect(finding.message.id == "Karakter yang tidak tampak di dalam \"Rapat\" dibuang.")
    #expect(finding.suggestion == nil)
  }

  @Test func periodsAreShownWithTheirDays() {
    let week = FileFixture.week("2024-W27")
    let future = FileFixture.finding(
      Defect(.periodInFuture(current: FileFixture.week("2024-W20")), column: "periode", value: "2024-W27", week: week))
    #expect(
      future.message.id == "Periode 2024-W27 (01/07/2024 - 07/07/2024) belum dimulai. Minggu ini 2024-W20.")
    #expect(future.suggestion?.id == "2024-W20")
    let none = FileFixture.finding(Defect(.notAPeriod, column: "periode", value: "45"))
    #expect(none.message.id == "Periode \"45\" tidak dapat dibaca. Tulis tahun dan minggu, seperti 2023-W45.")
  }

  @Test func longValuesAreCutPastSixtyCharacters() {
    func message(_ length: Int) -> String {
      FileFixture.finding(Defect(.notAPeriod, value: String(repeating: "9", count: length))).message.en
    }
    let sixty = String(repeating: "9", count: 60)
    #expect(message(60).contains("\"\(sixty)\""))
    #expect(message(61).contains("\"\(sixty)…\""))
  }
}
