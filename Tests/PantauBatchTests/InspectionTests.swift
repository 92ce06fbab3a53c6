import Foundation
import PantauBatch
import PantauDomain
import Testing

@Suite struct InspectionTests {
  private let trial: TrialWorkspace

  init() throws { trial = try TrialWorkspace() }

  private func inspection() throws -> Inspection {
    Inspection(workspace: trial.workspace, asOf: try instant("2023-10-04T10:00:00+07:00"))
  }

  private func table(of bytes: [UInt8]) throws -> String {
    try trial.write(bytes, to: "a.csv")
    var clean: [UInt8] = []
    try inspection().writeTable(of: trial.path + "/a.csv") { clean += $0 }
    return String(decoding: clean, as: UTF8.self)
  }

  private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private let untidy = """
    BADAN KESBANGPOL\r
    kode_wilayah\tperiode\ttanggal\tnomor\tjenis\turaian\tpenanggung_jawab\r
    73.10\t2023-W40\t2023-10-03\t1\tpemantauan\tGudang, lama\t"Kepala \"\"Badan\"\""\r
    \r
    99.99\tsalah\t\t2\t\tditahan\tké\r

    """

  @Test func `A table comes out clean, every row, without its title lines`() throws {
    #expect(
      try table(of: utf16(untidy)) == """
        kode_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab
        73.10,2023-W40,2023-10-03,1,pemantauan,"Gudang, lama","Kepala \"\"Badan\"\""
        99.99,salah,,2,,ditahan,ké

        """)
  }

  @Test func `What is told of a file says how it was read`() throws {
    try trial.write(utf16(untidy), to: "a.csv")
    let file = try #require(try inspection().files([trial.path + "/a.csv"]).first)
    let layout = try #require(file.reading.layout)
    #expect(layout.encoding == "UTF-16LE")
    #expect(layout.lineEnds == "CRLF")
    #expect(layout.delimiter == "\t")
    #expect(layout.titleLines == 1)
    #expect(layout.headerLine == 2)
    #expect(file.reading.form == .activities)
    #expect(file.reading.rowsAccepted == 1)
    #expect(file.reading.rowsHeld == 1)
  }

  @Test func `A table of no form comes out from its first record on`() throws {
    #expect(try table(of: Array("sep=;\nnama;jumlah\nsatu;1,5\n".utf8)) == "nama,jumlah\nsatu,\"1,5\"\n")
    #expect(try table(of: Array("nama,jumlah\r\nsatu,1\r\n".utf8)) == "nama,jumlah\nsatu,1\n")
  }

  @Test(arguments: [
    ("nama;jumlah\nsatu;1,5\n", "nama,jumlah\nsatu,\"1,5\"\n"), ("a\tb\n1\t2", "a,b\n1,2\n"), ("a|b", "a,b\n"),
    ("a,b;c\n1,2\n", "a,b;c\n1,2\n"), ("a\nb\n", "a\nb\n"),
  ])
  func `A table of no form is divided where it has the most fields`(text: String, clean: String) throws {
    #expect(try table(of: Array(text.utf8)) == clean)
  }

  @Test func `An empty file is an empty table`() throws {
    #expect(try table(of: []).isEmpty)
  }

  @Test func `A long table comes out whole`() throws {
    let rows = (1...5000).map { FormText.activityRow("73.10", "2023-W40", number: String($0)) }.joined()
    let text = FormText.activityHeader + rows
    #expect(try table(of: Array(text.utf8)) == text)
  }

  @Test(arguments: [Array("%PDF-1.7".utf8), [0x61, 0x00]] as [[UInt8]])
  func `What is no table is told as such`(bytes: [UInt8]) throws {
    let stop = try #require(#expect(throws: Stop.self) { try table(of: bytes) })
    #expect(stop.status == .notAllAccepted)
    #expect(!stop.message.id.isEmpty)
  }
}
