import PantauDomain
import PantauRules
import Testing

/// What an office reads of a whole file, word for word.
struct FileWordingTests {
  @Test func workbookSentAsItIsIsToldHowToBecomeCSV() {
    let finding = FileFixture.finding(Defect(.notCSV(.zip)))
    #expect(finding.message.id == "Berkas ini buku kerja Excel/LibreOffice atau arsip ZIP, bukan CSV.")
    #expect(finding.suggestion?.id == "Buka di Excel, Simpan Sebagai, pilih CSV UTF-8")
  }

  @Test func pictureIsNotSentToExcel() {
    let finding = FileFixture.finding(Defect(.notCSV(.jpeg)))
    #expect(finding.message.en == "This file is a JPEG picture, not CSV.")
    #expect(finding.suggestion?.en == "Fill in the CSV form in Excel, and send that form")
  }

  @Test func nearestFormIsNamedWithWhatItLacks() {
    let finding = FileFixture.finding(
      Defect(.noForm(nearest: .documents, missing: ["periode", "status_dokumen"]), line: 1))
    #expect(
      finding.message.id
        == "Judul kolom paling mirip formulir dokumen, tetapi kolom ini tidak ada: periode, status_dokumen.")
    #expect(finding.suggestion?.id == "Tambahkan kolom periode, status_dokumen")
  }

  @Test(arguments: [
    (Limit.fileBytes, 268_435_456, "Berkas lebih besar dari 256 MiB."),
    (.rowBytes, 1_048_576, "Baris ini lebih panjang dari 1 MiB."),
    (.fieldBytes, 65_536, "Satu isian pada baris ini lebih panjang dari 64 KiB."),
    (.fieldBytes, 1000, "Satu isian pada baris ini lebih panjang dari 1000 B."),
    (.columns, 200, "Baris ini berisi lebih dari 200 kolom."),
  ])
  func limitIsNamed(limit: Limit, allowed: Int, message: String) {
    #expect(FileFixture.finding(Defect(.pastLimit(limit, allowed: allowed))).message.id == message)
  }

  @Test func duplicateNamesTheEarlierFile() {
    let noon = Instant(seconds: 1_699_506_000)
    let finding = FileFixture.finding(
      Defect(.sameBytes(asFile: "73.10/dokumen.csv", arrived: noon)), form: .documents)
    #expect(
      finding.message.id == "Sama persis dengan \"73.10/dokumen.csv\" yang tiba 09/11/2023 12:00 WIB "
        + "dan sudah diterima. Tidak ada yang perlu dilakukan.")
    #expect(finding.suggestion == nil)
  }
}
