import PantauDomain
import PantauRules
import Testing

/// What an office reads of a region, word for word.
struct RegionWordingTests {
  private let pangkep = FileFixture.code("73.10")

  @Test func unknownRegionProposesTheNearest() {
    let finding = FileFixture.finding(Defect(.unknownRegion(nearest: pangkep), column: "kode_wilayah", value: "73.99"))
    #expect(
      finding.message.id
        == "Wilayah \"73.99\" tidak dikenal. Apakah yang dimaksud 73.10 Kabupaten Pangkajene dan Kepulauan?")
    #expect(finding.suggestion?.en == "73.10 Kabupaten Pangkajene dan Kepulauan")
  }

  @Test func nameOfAnotherRegionShowsBothReadings() {
    let finding = FileFixture.finding(
      Defect(
        .otherRegionsName(of: FileFixture.code("73.09")), column: "nama_wilayah", value: "Kab. Maros", region: pangkep))
    #expect(
      finding.message.id == "Nama pada \"Kab. Maros\" adalah 73.09 Kabupaten Maros, "
        + "sedangkan kodenya 73.10 Kabupaten Pangkajene dan Kepulauan.")
    #expect(
      finding.suggestion?.id
        == "Bila kodenya benar: Kabupaten Pangkajene dan Kepulauan. Bila namanya benar: kode 73.09")
  }

  @Test func repairedCodeIsNamed() {
    let finding = FileFixture.finding(
      Defect(.regionRepaired(to: pangkep), column: "kode_wilayah", value: "73,10", region: pangkep))
    #expect(
      finding.message.id
        == "Kode \"73,10\" dibaca sebagai 73.10 Kabupaten Pangkajene dan Kepulauan. Periksa apakah benar.")
    #expect(finding.suggestion?.id == "73.10")
  }

  @Test func severalReadingsAreAllNamed() {
    let finding = FileFixture.finding(
      Defect(.digitsFitSeveral([FileFixture.code("73.09"), pangkep]), column: "kode_wilayah", value: "7309"))
    #expect(
      finding.message.en == "The code \"7309\" without a point may be 73.09 Kabupaten Maros or "
        + "73.10 Kabupaten Pangkajene dan Kepulauan. Write the ministry's code with its point.")
    #expect(finding.suggestion?.id == "73.09 Kabupaten Maros atau 73.10 Kabupaten Pangkajene dan Kepulauan")
  }

  @Test func strangersRowIsSentToTheRightFolder() {
    let finding = FileFixture.finding(
      Defect(.outsideScope(.office(FileFixture.code("73.09"))), column: "kode_wilayah", value: "73.10", region: pangkep)
    )
    #expect(
      finding.message.id
        == "73.10 Kabupaten Pangkajene dan Kepulauan tidak dapat dilaporkan melalui folder 73.09.")
    #expect(finding.suggestion?.id == "Kirim melalui folder 73.10 atau 73")
  }

  @Test func retiredFolderIsSentToItsNewCode() {
    let retired = FileFixture.finding(Defect(.folderIsNoScope("91.01")))
    #expect(retired.message.id == "Berkas tidak dibaca: foldernya \"91.01\" bukan folder kantor.")
    #expect(retired.suggestion?.id == "Kirim melalui folder 93.01 atau 93")
    let root = FileFixture.finding(Defect(.folderIsNoScope(nil)))
    #expect(root.message.en == "The file was not read: its folder is no office's.")
    #expect(root.suggestion?.en == "Put it in an office's folder, such as 73.10")
  }

  @Test(arguments: [(Form.stages, "PK01"), (.grants, "pilkada2024 KPU")])
  func electionIsCalledByItsName(form: Form, item: String) {
    let finding = FileFixture.finding(
      Defect(.notAsked(.regionTakesNoPart), column: "kode_wilayah", region: pangkep, item: item), form: form)
    #expect(
      finding.message.id == "73.10 Kabupaten Pangkajene dan Kepulauan tidak ikut dalam Pilkada Serentak 2024.")
  }
}
