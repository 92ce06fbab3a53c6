import PantauDomain
import PantauIntake
import Testing

/// The next election is rows, not code.
@Suite struct NewCycleTests {
  @Test func aCycleIsAddedByRowsAlone() throws {
    var folder = SeedFolder.shipped
    folder.append("pemilu2029,Pemilihan Umum 2029,2027-06-14,2029-12-31,2029-02-14,", to: "siklus.csv")
    folder.append(
      "PN01,pemilu2029,tahapan,,Pemungutan suara,2029-02-14,2029-02-14,semua,KPU,,",
      "PN01A,pemilu2029,subtahapan,PN01,Pemungutan suara susulan,2029-02-20,,semua,KPU,,", to: "tahapan.csv")
    folder.append(
      "DN01,pemilu2029,PN01,Berita acara,provinsi,ya,mulai_tahapan,PN01,+3h,KPU,,,tidak",
      "DN02,pemilu2029,,Laporan,semua,ya,dokumen,DN01,+1b,Kesbangpol,,,tidak", to: "dokumen.csv")
    folder.append("pemilu2029,KTK,Kotak suara,buah,PN01,kabupaten_kota,2029-01-15,2029-02-13", to: "barang.csv")
    folder.append("pemilu2029,KPU,2027-11-10,40,14,2028-06-27,", to: "hibah.csv")
    folder.append("tahapan,pemilu2029,ya,2027-06-14,2029-10-20", to: "formulir.csv")
    folder.append("pemilu2029,96.71,ya,KPU|DN01,", "pemilu2029,34,tidak,,", to: "keikutsertaan.csv")
    folder.append("siklus,pemilu 29,pemilu2029", to: "sinonim.csv")

    let seeds = try folder.read().get()
    let counts = seeds.counts(Requirements(registry: seeds.registry, checklist: seeds.checklist))
    let added = try #require(counts.cycles.last)
    #expect(added.code == "pemilu2029")
    #expect([added.regions, added.stages, added.documents, added.goods] == [551, 2, 2, 1])
    #expect(added.grants.map(\.regions) == [550])
    #expect(counts.cycles[1].grants.map(\.regions) == [541, 541, 545, 545])
  }
}
