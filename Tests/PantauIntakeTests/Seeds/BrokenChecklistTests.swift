import PantauIntake
import Testing

@Suite struct BrokenChecklistTests {
  @Test(arguments: [
    BrokenSeed("siklus.csv", "2022-06-14,2024-12-31", "2022-06-14,31/12/2024", "selesai", "31/12/2024"),
    BrokenSeed("siklus.csv", "2024-02-14", "2024-02-30", "hari_pemungutan", "2024-02-30"),
    BrokenSeed("siklus.csv", "2024-02-14", "2022-06-13", "hari_pemungutan", "2022-06-13"),
    BrokenSeed("siklus.csv", "2024-02-14", "", "hari_pemungutan", nil),
    BrokenSeed("tahapan.csv", "PM03,", "PM02,", "kode_tahapan", "PM02"),
    BrokenSeed("tahapan.csv", "PM03,", "pm-02,", "kode_tahapan", "pm-02"),
    BrokenSeed("tahapan.csv", "PM03,", "PM/03,", "kode_tahapan", "PM/03"),
    BrokenSeed("tahapan.csv", "PM03,", ",", "kode_tahapan", nil),
    BrokenSeed("tahapan.csv", "PM03,pemilu2024,", "PM03,pemilu2029,", "siklus", "pemilu2029"),
    BrokenSeed("tahapan.csv", "PM03,pemilu2024,tahapan,", "PM03,pemilu2024,babak,", "jenis", "babak"),
    BrokenSeed(
      "tahapan.csv", "PM02C,pemilu2024,subtahapan,PM02,", "PM02C,pemilu2024,subtahapan,PM20,", "induk", "PM20"),
    BrokenSeed(
      "tahapan.csv", "PM02C,pemilu2024,subtahapan,PM02,", "PM02C,pemilu2024,subtahapan,PK01,", "induk", "PK01"),
    BrokenSeed(
      "tahapan.csv", "PM02C,pemilu2024,subtahapan,PM02,", "PM02C,pemilu2024,subtahapan,PM02B,", "induk", "PM02B"),
    BrokenSeed("tahapan.csv", "PM02C,pemilu2024,subtahapan,PM02,", "PM02C,pemilu2024,subtahapan,,", "induk", nil),
    BrokenSeed("tahapan.csv", "2022-07-29,2022-12-13", "2022-07-29,2022-07-28", "selesai", "2022-07-28"),
    BrokenSeed("hibah.csv", "pilkada2024,TNI,", "pilkada2024,BIN,", "penerima", "BIN"),
    BrokenSeed("hibah.csv", "pilkada2024,TNI,", "pilkada2024,KPU,", "penerima", "KPU"),
    BrokenSeed("hibah.csv", "KPU,2023-11-10,40,14,", "KPU,2023-11-10,101,14,", "tahap_1_persen", "101"),
    BrokenSeed("hibah.csv", "KPU,2023-11-10,40,14,", "KPU,2023-11-10,40,,", "tahap_1_hari_kerja", nil),
    BrokenSeed(
      "hibah.csv", "KPU,2023-11-10,40,14,2024-06-27", "KPU,2023-11-10,40,14,2023-11-09", "tenggat_lunas", "2023-11-09"),
    BrokenSeed("kendala-nphd.csv", "K5,", "K4,", "kode_kendala", "K4"),
    BrokenSeed("barang.csv", "pemilu2024,BLK,", "pemilu2024,KTK,", "kode_barang", "KTK"),
    BrokenSeed(
      "barang.csv", "pemilu2024,BLK,Bilik suara,buah,PM10", "pemilu2024,BLK,Bilik suara,buah,PK16", "kode_tahapan",
      "PK16"),
    BrokenSeed(
      "barang.csv", "pemilu2024,BLK,Bilik suara,buah,PM10,kabupaten_kota,2024-01-15",
      "pemilu2024,BLK,Bilik suara,buah,PM10,kabupaten_kota,2024-02-14", "tenggat_tps", "2024-02-13"),
    BrokenSeed("formulir.csv", "nphd,pilkada2024,", "hibah,pilkada2024,", "formulir", "hibah"),
    BrokenSeed("formulir.csv", "nphd,pilkada2024,", "nphd,pilkada2025,", "siklus", "pilkada2025"),
    BrokenSeed("formulir.csv", "nphd,pilkada2024,ya,", "nphd,pilkada2024,yes,", "wajib", "yes"),
    BrokenSeed("formulir.csv", "2023-10-01,2024-07-26", "2023-10-01,2023-09-30", "selesai", "2023-09-30"),
    BrokenSeed("keikutsertaan.csv", "pilkada2024,31.01,", "pilkada2024,31.02,", "kode_wilayah", "31.02"),
    BrokenSeed("keikutsertaan.csv", "pilkada2024,31.01,", "pilkada2024,34,", "kode_wilayah", "34"),
    BrokenSeed(
      "keikutsertaan.csv", "pilkada2024,31.01,tidak,,", "pilkada2024,31.01,ya,KPU|DH99,", "dikecualikan", "DH99"),
    BrokenSeed(
      "keikutsertaan.csv", "pilkada2024,31.01,tidak,,", "pilkada2024,31.01,ya,KPU|DP01,", "dikecualikan", "DP01"),
    BrokenSeed("kategori-hambatan.csv", "BINAKEUDA|ITJEN", "BINAKEUDA|ITJ", "unit", "ITJ"),
    BrokenSeed("kategori-hambatan.csv", "BINAKEUDA|ITJEN", "", "unit", nil),
    BrokenSeed(
      "unit.csv", "Ringkasan|NPHD|Dokumen Kurang", "Ringkasan|NPHD|Dokumen Hilang", "lembar", "Dokumen Hilang"),
    BrokenSeed("unit.csv", "H01|H09", "H01|H99", "kategori", "H99"),
    BrokenSeed("hari-libur.csv", "2023-01-22", "2023-01-01", "tanggal", "2023-01-01"),
    BrokenSeed("hari-libur.csv", "2023-01-22", "22 Januari 2023", "tanggal", "22 Januari 2023"),
  ])
  func isTold(_ seed: BrokenSeed) throws { try seed.expectItsProblem() }

  @Test(arguments: [
    BrokenSeed("dokumen.csv", "tanggal,,2023-03-01,Gubernur", "tanggal,,,Gubernur", "tenggat", nil),
    BrokenSeed("dokumen.csv", "tanggal,,2023-03-01,Gubernur", "tanggal,,+14hk,Gubernur", "tenggat", "+14hk"),
    BrokenSeed("dokumen.csv", "tanggal,,2023-03-01,Gubernur", "bulan,,2023-03-01,Gubernur", "tenggat_jenis", "bulan"),
    BrokenSeed("dokumen.csv", "selesai_tahapan,PM17,+30h", "selesai_tahapan,PM18,+30h", "tenggat_acuan", "PM18"),
    BrokenSeed("dokumen.csv", "selesai_tahapan,PM17,+30h", "selesai_tahapan,PK17,+30h", "tenggat_acuan", "PK17"),
    BrokenSeed("dokumen.csv", "selesai_tahapan,PM17,+30h", "selesai_tahapan,,+30h", "tenggat_acuan", nil),
    BrokenSeed("dokumen.csv", "selesai_tahapan,PM17,+30h", "selesai_tahapan,PM17,30 hari", "tenggat", "30 hari"),
    BrokenSeed("dokumen.csv", "selesai_tahapan,PM17,+30h", "selesai_tahapan,PM17,", "tenggat", nil),
    BrokenSeed("dokumen.csv", "dokumen,DH01,+14hk", "dokumen,PK00A,+14hk", "tenggat_acuan", "PK00A"),
    BrokenSeed("dokumen.csv", "dokumen,DH01,+14hk", "dokumen,DH07,+14hk", "tenggat_acuan", "DH07"),
    BrokenSeed("dokumen.csv", "DH16,", "DH15,", "kode_dokumen", "DH15"),
    BrokenSeed("dokumen.csv", "DL06,pemilu2024,PM17,", "DL06,pemilu2024,PK17,", "kode_tahapan", "PK17"),
    BrokenSeed("dokumen.csv", "DK02,pemilu2024,,", "DK02,pemilu2023,,", "siklus", "pemilu2023"),
  ])
  func isToldOfDocuments(_ seed: BrokenSeed) throws { try seed.expectItsProblem() }

  @Test func dueDatesInACircleAreAllTold() throws {
    var folder = SeedFolder.shipped
    let first = try folder.replace(in: "dokumen.csv", "dokumen,DH01,+14hk", "dokumen,DH09,+14hk")
    let second = try folder.replace(in: "dokumen.csv", "dokumen,DH02,+14hk", "dokumen,DH07,+14hk")
    #expect(folder.problems.map(\.line) == [first, second])
    #expect(folder.problems.map(\.column) == ["tenggat_acuan", "tenggat_acuan"])
  }

  @Test func datesMayBeEqual() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "tahapan.csv", "2022-07-29,2022-12-13", "2022-06-14,2022-06-14")
    try folder.replace(in: "siklus.csv", "2024-02-14", "2024-12-31")
    #expect(folder.problems == [])
  }

  @Test func oneMistakeInACycleIsToldOnce() throws {
    var folder = SeedFolder.shipped
    let line = try folder.replace(in: "siklus.csv", "2022-06-14,", "14-06-2022,")
    #expect(folder.problems.map(\.file) == ["siklus.csv"])
    #expect(folder.problems.map(\.line) == [line])
  }
}
