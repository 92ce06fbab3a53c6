import PantauIntake
import Testing

@Suite struct BrokenSynonymsTests {
  @Test(arguments: [
    BrokenSeed("sinonim.csv", "status,macet,", "keadaan,macet,", "kolom", "keadaan"),
    BrokenSeed("sinonim.csv", "status,macet,", "uraian,macet,", "kolom", "uraian"),
    BrokenSeed("sinonim.csv", "status,macet,terkendala", "status,macet,terhalang", "baku", "terhalang"),
    BrokenSeed("sinonim.csv", "status,done,selesai", "status,macet,selesai", "tertulis", "macet"),
    BrokenSeed("sinonim.csv", "status,macet,terkendala", "status,Ber-jalan,terkendala", "tertulis", "Ber-jalan"),
    BrokenSeed("sinonim.csv", "status,macet,terkendala", "status,macet,", "baku", nil),
    BrokenSeed("sinonim.csv", "siklus,pemilu,pemilu2024", "siklus,pemilu,pemilu2029", "baku", "pemilu2029"),
  ])
  func isTold(_ seed: BrokenSeed) throws { try seed.expectItsProblem() }

  @Test func theSameMeaningMayStandTwice() throws {
    var folder = SeedFolder.shipped
    folder.append("status,MA CET,terkendala", to: "sinonim.csv")
    #expect(folder.problems == [])
  }

  @Test func codesOfTheSeedsCanHaveSynonyms() throws {
    var folder = SeedFolder.shipped
    folder.append(
      "kode_tahapan,pencoblosan,PM11", "kode_dokumen,sk desk,DK03", "kode_barang,kotak,KTK", "kode_kendala,libur,K3",
      "kategori,cuaca,H12", "koordinasi,polisi,POLRI", to: "sinonim.csv")
    #expect(folder.problems == [])
  }
}
