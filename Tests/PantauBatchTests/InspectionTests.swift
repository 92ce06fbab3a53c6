import PantauBatch
import PantauDomain
import Testing

@Suite struct InspectionTests {
  private let trial: TrialWorkspace

  init() throws { trial = try TrialWorkspace() }

  private func table(of text: String) throws -> String {
    try trial.write(Array(text.utf8), to: "tabel.csv")
    let inspection = Inspection(workspace: trial.workspace, asOf: try instant("2023-11-12T20:00:00+07:00"))
    var written: [UInt8] = []
    try inspection.writeTable(of: trial.path + "/tabel.csv") { (bytes) throws(Stop) in written += bytes }
    return String(decoding: written, as: UTF8.self)
  }

  @Test func `A table is written from its header on, whatever becomes of its rows`() throws {
    let form = "Laporan;pekan ini\r\n\r\nKode Wilayah;periode;kode_tahapan;status;persen\r\n99;x;\"a;b\";c,d;e\r\n"
    #expect(try table(of: form) == "Kode Wilayah,periode,kode_tahapan,status,persen\n99,x,a;b,\"c,d\",e\n")
  }

  @Test(arguments: [
    ("a;b;c,d\n1;2;3\n", "a,b,\"c,d\"\n1,2,3\n"), ("a\tb\n1\t2", "a,b\n1,2\n"), ("a|b", "a,b\n"),
    ("a,b;c\n1,2\n", "a,b;c\n1,2\n"), ("sep=|\na;b|c\n", "a;b,c\n"), ("a\nb\n", "a\nb\n"),
  ])
  func `A table without a known header is divided where it has the most fields`(text: String, clean: String) throws {
    #expect(try table(of: text) == clean)
  }
}
