import PantauDomain
import PantauIntake
import Testing

@Suite struct BrokenRegionsTests {
  @Test(arguments: [
    BrokenSeed("wilayah.csv", "\n73.11,73,", "\n73.111,73,", "kode", "73.111"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.10,73,kabupaten,", "kode", "73.10"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,74,kabupaten,", "induk", "74"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,77,kabupaten,", "induk", "77"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,,kabupaten,", "induk", nil),
    BrokenSeed("wilayah.csv", "\n76,,provinsi,", "\n76,73,provinsi,", "induk", "73"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,73,kota,", "tingkat", "kota"),
    BrokenSeed("wilayah.csv", "96.71,96,kota,", "96.71,96,kabupaten,", "tingkat", "kabupaten"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,73,provinsi,", "tingkat", "provinsi"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.11,73,Kabupaten,", "tingkat", "Kabupaten"),
    BrokenSeed("wilayah.csv", "73.11,73,kabupaten,", "73.70,73,kabupaten,", "tingkat", "kabupaten"),
    BrokenSeed("wilayah.csv", ",Barru,Kabupaten Barru,", ",,Kabupaten Barru,", "nama", nil),
    BrokenSeed("wilayah.csv", "Kabupaten Barru,Barru,WITA", "Kabupaten Barru,Barru,WIBA", "zona", "WIBA"),
    BrokenSeed("wilayah.csv", "WITA,7310,", "WITA,73.10,", "kode_bps", "73.10"),
    BrokenSeed("wilayah.csv", "WITA,7310,", "WITA,731,", "kode_bps", "731"),
    BrokenSeed("wilayah.csv", "WITA,7312,", "WITA,7310,", "kode_bps", "7310"),
    BrokenSeed("kode-lama.csv", "91.01,93.01,", "93.02,93.01,", "kode_lama", "93.02"),
    BrokenSeed("kode-lama.csv", "91.02,95.01,", "91.01,95.01,", "kode_lama", "91.01"),
    BrokenSeed("kode-lama.csv", "91.01,93.01,", "91.01,93.11,", "kode", "93.11"),
    BrokenSeed("kode-lama.csv", "Kabupaten Merauke", "Kabupaten Mappi", "nama_lengkap", "Kabupaten Mappi"),
    BrokenSeed("waktu-tempuh.csv", "73.10,7,", "73.20,7,", "kode_wilayah", "73.20"),
    BrokenSeed("waktu-tempuh.csv", "73.10,7,", "73.01,7,", "kode_wilayah", "73.01"),
    BrokenSeed("waktu-tempuh.csv", "73.10,7,", "73.10,tujuh,", "hari", "tujuh"),
    BrokenSeed("waktu-tempuh.csv", "73.10,7,", "73.10,-1,", "hari", "-1"),
    BrokenSeed("waktu-tempuh.csv", "73.10,7,", "73.10,,", "hari", nil),
  ])
  func isTold(_ seed: BrokenSeed) throws { try seed.expectItsProblem() }

  /// Pangkep is another region's alias, Kab. Maros its alias, Kabupaten Maros its full name.
  @Test(arguments: ["Pangkep", "pangkep", "P A N G K E P", "Maros", "KAB MAROS", "Kabupaten Maros"])
  func anAliasFitsOneRegion(_ alias: String) throws {
    try BrokenSeed("wilayah.csv", "Kab. Barru", "Kab. Barru|\(alias)", "alias", alias).expectItsProblem()
  }

  @Test func anAliasMayRepeatItsOwnRegionsName() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "wilayah.csv", "Kab. Barru", "Kab. Barru|BARRU|Kabupaten Barru|kab barru")
    #expect(folder.problems == [])
  }

  @Test func shortNamesMayBeShared() throws {
    var folder = SeedFolder.shipped
    try folder.replace(in: "wilayah.csv", ",Barru,Kabupaten Barru,", ",Maros,Kabupaten Barru,")
    #expect(folder.problems == [])
  }

  @Test func fullNamesMayNot() throws {
    var folder = SeedFolder.shipped
    let line = try folder.replace(in: "wilayah.csv", ",Barru,Kabupaten Barru,", ",Barru,Kabupaten Bone,")
    let problems = folder.problems
    #expect(problems.map(\.line) == [line])
    #expect(problems.first?.column == "nama_lengkap")
    #expect(problems.first?.message.en.contains("73.08 Kabupaten Bone") == true)
  }
}
