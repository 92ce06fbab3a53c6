import PantauIntake
import Testing

@Suite struct SeedFilesTests {
  @Test(arguments: SeedReader.fileNames)
  func aMissingFileIsTold(_ file: String) {
    var folder = SeedFolder.shipped
    folder.texts[file] = nil
    #expect(folder.problems.map(\.file) == [file])
    #expect(folder.problems.map(\.line) == [nil])
  }

  @Test func aMissingColumnIsToldAndNothingThatFollowsFromIt() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "siklus.csv", "siklus,nama,mulai", "siklus,nama,awal")
    #expect(folder.problems.map(\.file) == ["siklus.csv"])
    #expect(folder.problems.map(\.line) == [1])
    #expect(folder.problems.map(\.column) == ["mulai"])
  }

  @Test func aColumnThatStandsTwiceIsTold() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "siklus.csv", "hari_pemungutan,catatan", "hari_pemungutan,nama")
    #expect(folder.problems.map(\.column) == ["nama"])
  }

  @Test func otherColumnsAreForPeople() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "siklus.csv", "hari_pemungutan,catatan", "hari_pemungutan,hal lain")
    #expect(folder.problems == [])
  }

  @Test func columnsMayStandInAnyOrder() {
    var folder = SeedFolder.shipped
    folder.texts["kendala-nphd.csv"] = "nama,kode_kendala\nBelum dibahas,K5\n"
    #expect(folder.problems == [])
  }

  @Test func aCommaWithoutQuotesIsTold() throws {
    var folder = SeedFolder.shipped
    let line = try folder.replace(in: "kendala-nphd.csv", "K9,Menunggu transfer DAU", "K9,Menunggu transfer, DAU")
    #expect(folder.problems.map(\.line) == [line])
    #expect(folder.problems.first?.value == "DAU")
  }

  @Test func anEmptyFileIsTold() {
    var folder = SeedFolder.shipped
    folder.texts["siklus.csv"] = "siklus,nama,mulai,selesai,hari_pemungutan\n"
    folder.texts["hari-libur.csv"] = "tanggal\n"
    #expect(folder.problems.map(\.file) == ["siklus.csv"])
  }

  @Test func spacesAndBlankRowsDoNoHarm() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "siklus.csv", "2024-02-14", " 2024-02-14 ")
    folder.append(",,,,,", "", to: "siklus.csv")
    #expect(folder.problems == [])
  }

  @Test func allProblemsAreToldInOrder() throws {
    var folder = SeedFolder.shipped
    let late = try folder.replace(in: "sinonim.csv", "status,macet,", "keadaan,macet,")
    let low = try folder.replace(in: "wilayah.csv", "96.71,96,kota,", "96.71,96,desa,")
    let high = try folder.replace(in: "wilayah.csv", "11.71,11,kota,", "11.71,12,kota,")
    let middle = try folder.replace(in: "tahapan.csv", "PM03,pemilu2024,tahapan,", "PM03,pemilu2024,babak,")
    #expect(folder.problems.map(\.file) == ["wilayah.csv", "wilayah.csv", "tahapan.csv", "sinonim.csv"])
    #expect(folder.problems.map(\.line) == [high, low, middle, late])
  }
}
