import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct HeaderSearchTests {
  private let stages = "kode_wilayah,nama_wilayah,periode,kode_tahapan,status,persen"

  private func found(_ text: String) -> Header? {
    if case .found(let header) = header(text) { header } else { nil }
  }

  private func notFound(_ text: String) -> Defect? {
    if case .none(let defect) = header(text) { defect } else { nil }
  }

  @Test(arguments: [",", ";", "\t", "|"]) func underEachDelimiter(_ delimiter: String) {
    let header = found(stages.split(separator: ",").joined(separator: delimiter))
    #expect(header?.form == .stages)
    #expect(header?.delimiter == delimiter.utf8.first)
    #expect(header?.line == 1)
    #expect(header?.defects == [])
  }

  @Test func namesAreFolded() {
    #expect(found("Kode Wilayah,PERIODE,kode-tahapan,Status,\u{FEFF}per\u{200B}sen")?.form == .stages)
  }

  @Test func titleLinesAboveIt() {
    let header = found("LAPORAN,\n\n,,\nKesbangpol\n\(stages)")
    #expect(header?.line == 5)
    #expect(header?.defects == [Defect(.titleLines(count: 2), line: 1)])
  }

  @Test func tenTitleLinesAreTheMost() {
    let titles = (1...10).map { "Judul \($0)" }.joined(separator: "\n")
    #expect(found("\(titles)\n\(stages)")?.titleLines == 10)
    #expect(found("satu lagi\n\(titles)\n\(stages)") == nil)
  }

  @Test func emptyWordsMakeABlankLine() {
    let titles = (1...10).map { "Judul \($0)" }.joined(separator: "\n")
    #expect(found("-,nihil,\u{200B}\n\(titles)\n\(stages)")?.firstTitleLine == 2)
  }

  @Test func allRequiredColumnsMustBeThere() {
    let defect = notFound("nama_wilayah,periode,kode_tahapan,nama_tahapan,status,persen")
    #expect(defect == Defect(.noForm(nearest: .stages, missing: ["kode_wilayah"]), line: 1))
  }

  @Test func nearestHasTheMostColumnsOfOneForm() {
    let defect = notFound("kode_wilayah,periode\nkode_wilayah;periode;tanggal;nomor;jenis\nkode_wilayah,periode,status")
    #expect(defect == Defect(.noForm(nearest: .activities, missing: ["uraian", "penanggung_jawab"]), line: 2))
  }

  @Test func ofEqualsTheFirstDelimiterIsNearest() {
    let defect = notFound("kode_wilayah;status\n\nkode_wilayah,status")
    #expect(defect?.line == 3)
  }

  @Test func noColumnOfAnyForm() {
    #expect(notFound("satu,dua\ntiga") == Defect(.noForm(nearest: nil, missing: [])))
  }

  @Test func onlyBlankLines() {
    #expect(notFound(" \n,,\n-\n") == Defect(.noData(.emptyFile)))
    #expect(notFound("") == Defect(.noData(.emptyFile)))
  }

  @Test func ofTwoFormsTheOneWithMoreColumns() {
    let both = stages + ",kode_dokumen,status_dokumen"
    #expect(found(both)?.form == .stages)
    #expect(found(both + ",nama_dokumen,nomor,tanggal")?.form == .documents)
  }

  @Test func aColumnTwice() {
    let header = found("Judul\n\(stages),Persen,catatan,PERSEN")
    #expect(header?.isRejected == true)
    #expect(
      header?.defects == [
        Defect(.titleLines(count: 1), line: 1), Defect(.columnTwice, line: 2, column: "persen"),
        Defect(.unknownColumn, line: 2, column: "catatan"),
      ])
  }

  @Test func unknownColumnsAreToldOnceAName() {
    let header = found("\(stages), No Urut ,,no_urut,Catatan,,")
    #expect(header?.isRejected == false)
    #expect(
      header?.defects == [
        Defect(.unknownColumn, line: 1, column: "No Urut"), Defect(.unknownColumn, line: 1, column: "Catatan"),
      ])
    #expect(header?.places.count == 10)
  }
}
