import PantauDomain
import Testing

@testable import PantauIntake

/// One accepted row of each form, and what is particular to it.
@Suite struct FormRowTests {
  private func content(_ text: String) -> ReportRow.Content? { read(text)?.rows.first?.content }

  private let stages = "kode_wilayah,periode,kode_tahapan,nama_tahapan,status,persen,tanggal_mulai,keterangan\n"
  private let documents = "kode_wilayah,periode,kode_dokumen,status_dokumen,nomor,tanggal,tautan,keterangan\n"
  private let grants =
    "kode_wilayah,periode,siklus,penerima,status_nphd,nomor_nphd,nilai,cair_1,tanggal_cair_1,kode_kendala,tindak_lanjut\n"
  private let goods = "kode_wilayah,periode,siklus,kode_barang,kebutuhan,diterima,rusak,terdistribusi,moda\n"
  private let obstacles =
    "kode_wilayah,periode,nomor,kode_tahapan,kategori,tingkat,uraian,tanggal_kejadian,koordinasi,tindak_lanjut,"
    + "status_hambatan,target_selesai\n"

  @Test func stage() {
    #expect(
      content(
        stages + "73.10,2023-W45,pm-01,Nama,Sedang Berjalan,\"x\n73.10,2023-W45,pm 01,Nama,Berjalan,75 %,1/2/2023,-")
        == .stage(StageReport(stage: 0, status: .running, percent: 7500, start: SmallWorld.day(2023, 2, 1))))
  }

  @Test func document() {
    #expect(
      content(documents + "73.10,2023-W45,DH05,ADA,1/SK,2023-11-10,https://contoh.go.id,baik")
        == .document(
          DocumentReport(
            document: 0, status: .present, number: "1/SK", date: SmallWorld.day(2023, 11, 10),
            link: "https://contoh.go.id", note: "baik")))
  }

  @Test func anEmptyWordThatTheVocabularyKnowsIsAWord() {
    #expect(
      content(documents + "73.10,2023-W45,DH05,Tidak Ada,tidak ada,,,nihil")
        == .document(DocumentReport(document: 0, status: .missing)))
  }

  @Test func grant() {
    #expect(
      content(
        grants + "73.10,2023-W45,pilkada 2024,kodim,ditandatangani,9/NPHD,Rp 1.250.000,500000,10/11/2023,k4,\u{2014}")
        == .grant(
          GrantReport(
            cycle: 1, recipient: .tni, status: .signed, number: "9/NPHD", value: 1_250_000, firstPayment: 500_000,
            firstPaymentDate: SmallWorld.day(2023, 11, 10), issue: 1)))
  }

  @Test func goodsOfACycle() {
    #expect(
      content(goods + "73.10,2023-W45,pilkada2024,KTK,100,90,0,,kapal")
        == .goods(GoodsReport(goods: 1, needed: 100, received: 90, damaged: 0, mode: "kapal")))
    #expect(
      read(goods + "73.10,2023-W45,pemilu2024,BLK,100,90,0,,")?.told == [
        Told(2, "kode_barang", .unknownWord(nearest: nil))
      ])
  }

  @Test func obstacle() {
    #expect(
      content(obstacles + "73.10,2023-W45,01,,H12,Kritis,Gelombang,2023-11-01,kpu / Polri,,baru,2023-12-01")
        == .obstacle(
          ObstacleReport(
            number: "01", category: 1, level: .critical, description: "Gelombang",
            occurred: SmallWorld.day(2023, 11, 1),
            coordination: ["KPU", "POLRI"], status: .new, targetDate: SmallWorld.day(2023, 12, 1))))
  }

  @Test func oneUnknownUnitAmongSeveral() {
    let told = read(obstacles + "73.10,2023-W45,01,,H12,kritis,a,2023-11-01,KPU/POLR,,baru,")?.told
    #expect(told == [Told(2, "koordinasi", .unknownWord(nearest: "POLRI"))])
  }

  @Test func itemsAreNamed() {
    func item(_ text: String) -> String? { read(text)?.defects.first?.item }
    #expect(item(stages + "73.10,2023-W45,PM01,,apa,0,,") == "PM01")
    #expect(item(documents + "73.10,2023-W45,DH05,apa,,,,") == "DH05")
    #expect(item(grants + "73.10,2023-W45,pilkada2024,KPU,apa,,,,,,") == "pilkada2024 KPU")
    #expect(item(goods + "73.10,2023-W45,pilkada2024,KTK,x,0,,,") == "pilkada2024 KTK")
    #expect(item(obstacles + "73.10,2023-W45,7,,H01,apa,a,2023-11-01,,,baru,") == "7")
    #expect(item(stages + "73.10,2023-W45,XX,,belum,0,,") == nil)
  }

  @Test func whatIsNotAskedOfTheRegionIsAcceptedAndTold() {
    func reason(_ text: String) -> [Told]? { read(text)?.told }
    func told(_ reason: NotAsked) -> [Told] { [Told(2, "kode_wilayah", .notAsked(reason))] }
    #expect(reason(stages + "73.10,2023-W45,PM07A,,belum,0,,") == told(.notForItsLevel))
    #expect(reason(stages + "73,2023-W45,PM07A,,belum,0,,") == [])
    #expect(reason(documents + "34,2023-W45,DH05,belum,,,,") == told(.regionTakesNoPart))
    #expect(reason(documents + "34,2023-W45,DK-B04-2024,belum,,,,") == [])
    #expect(reason(grants + "73.10,2023-W45,pemilu2024,KPU,sepakat,,,,,,") == told(.cycleHasNoGrants))
    #expect(reason(goods + "73,2023-W45,pemilu2024,KTK,1,1,,,") == told(.notForItsLevel))
    #expect(read(goods + "73,2023-W45,pemilu2024,KTK,1,1,,,")?.status == .accepted)
    #expect(reason(goods + "73,2023-W45,pemilu2024,KTK,x,1,,,") == [Told(2, "kebutuhan", .wrongType(.wholeNumber))])
  }

  @Test func keysOfEachForm() {
    func repeats(_ header: String, _ rows: String...) -> Int {
      read(header + rows.joined(separator: "\n"))?.defects.count {
        if case .keyRepeated = $0.kind { true } else { false }
      } ?? -1
    }
    #expect(repeats(stages, "73.10,2023-W45,PM01,,belum,0,,", "73.10,2023-W45,pm 01,,selesai,100,,") == 1)
    #expect(repeats(stages, "73.10,2023-W45,PM01,,belum,0,,", "73.09,2023-W45,PM01,,belum,0,,") == 0)
    #expect(
      repeats(grants, "73.10,2023-W45,pilkada2024,KPU,sepakat,,,,,,", "73.10,2023-W45,pilkada2024,TNI,sepakat,,,,,,")
        == 0)
    #expect(
      repeats(goods, "73.10,2023-W45,pilkada2024,KTK,1,1,,,", "73.10,2023-W45,pemilu2024,KTK,1,1,,,") == 0)
  }
}
