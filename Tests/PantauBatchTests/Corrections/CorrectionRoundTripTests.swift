import Foundation
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

@testable import PantauBatch

/// The way of every error that can be corrected in cells: dropped, held, corrected in a real LibreOffice, dropped again,
/// accepted.
@Suite struct CorrectionRoundTripTests {
  /// A file with one kind of error.
  struct Case: Sendable {
    /// Codes of the errors, in their order.
    let codes: [FindingCode]
    var folder = "pusat"
    /// Without the good rows, which follow.
    let text: String
    /// What is written into the red cells.
    let values: [String]

    /// Rows that are right, and that spreadsheets like to spoil.
    var file: String {
      let isStages = text.contains("kode_tahapan")
      let good =
        isStages
        ? "73.10,2024-W02,PM10,berjalan,\"75,5\",10/11/2023,=1+1,\"satu; \"\"dua\"\"\"\n"
        : "73.10,2024-W02,pilkada2024,Polri,adendum,25/11/2023,1.250.000.000,007,1/2\n"
      return text + good
    }
  }

  static let stages = "kode_wilayah,periode,kode_tahapan,status,persen,tanggal_mulai,penanggung_jawab,keterangan\n"
  static let grants = "kode_wilayah,periode,siklus,penerima,status_nphd,tanggal_nphd,nilai,nomor_nphd,kendala\n"
  static let named = "kode_wilayah,periode,kode_tahapan,status,persen,tanggal_mulai,nama_wilayah,keterangan\n"

  static let cases = [
    Case(codes: ["BRS-01"], text: stages + "73.10,2024-W02,PM08,,0,,,\n", values: ["berjalan"]),
    Case(
      codes: ["BRS-02", "BRS-02"], text: grants + "73.10,2024-W02,pilkada2024,KPU,adendum,31/31/2023,banyak,1,\n",
      values: ["10/11/2023", "1.250.000"]),
    Case(codes: ["BRS-02"], text: stages + "73.10,2024-W02,PM08,berjalan,tujuh,,,\n", values: ["75,5"]),
    Case(codes: ["BRS-03"], text: stages + "73.10,2024-W02,PM08,hampir,0,,,\n", values: ["selesai"]),
    Case(codes: ["BRS-03"], text: grants + "73.10,2024-W02,pilkada2020,KPU,adendum,,,,\n", values: ["pilkada2024"]),
    Case(codes: ["BRS-04"], text: stages + "73.10,2024-W02,PM08,belum,0,,,Kapal batal, ombak\n", values: [""]),
    Case(
      codes: ["BRS-08"],
      text: stages + "73.10,2024-W02,PM08,belum,0,,,\(String(repeating: "x", count: 2_001))\n", values: ["Ringkas"]),
    Case(codes: ["WIL-01"], text: stages + "99.99,2024-W02,PM08,belum,0,,,\n", values: ["73.10"]),
    Case(
      codes: ["WIL-02"],
      text: named + "73.10,2024-W02,PM08,belum,0,,Kabupaten Maros,\n", values: ["Kabupaten Pangkajene dan Kepulauan"]),
    Case(codes: ["WIL-04"], folder: "73.10", text: stages + "73.09,2024-W02,PM08,belum,0,,,\n", values: ["73.10"]),
    Case(codes: ["WIL-06"], text: stages + "Bandung,2024-W02,PM08,belum,0,,,\n", values: ["32.04"]),
    Case(codes: ["WIL-07"], text: stages + "7309,2024-W02,PM08,belum,0,,,\n", values: ["73.10"]),
    Case(codes: ["PER-01"], text: stages + "73.10,minggu lalu,PM08,belum,0,,,\n", values: ["2024-W02"]),
    Case(codes: ["PER-02"], text: stages + "73.10,2030-W01,PM08,belum,0,,,\n", values: ["2024-W01"]),
    Case(codes: ["PER-03"], text: stages + "73.10,2023-W30,PM08,belum,0,,,\n", values: ["2024-W02"]),
    Case(
      codes: ["WIL-01", "PER-01", "BRS-03"], text: stages + "x,y,PM08,z,0,,,\n", values: ["73.10", "2024-W02", "belum"]),
    // The column that is not there stands red behind the others, its name in the header.
    Case(
      codes: ["BRK-05"],
      text: "LAPORAN,,\n" + stages.replacing("periode", with: "minggu") + "73.10,,PM08,belum,0,,,\n",
      values: ["periode", "2024-W02", "2024-W02"]),
    Case(
      codes: ["BRK-06"], text: stages.replacing("keterangan", with: "Status") + "73.10,2024-W02,PM08,belum,0,,,\n",
      values: ["status", "catatan"]),
  ]

  private let trial: TrialWorkspace
  private let folder: URL
  private let asOf = "2024-01-12T10:00:00+07:00"

  init() throws {
    trial = try TrialWorkspace(.whole)
    folder = URL(filePath: trial.path).appending(path: "lembar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Names that sort as the cases do: files that arrive together are taken in the order of their paths.
  private func name(_ index: Int) -> String { "\(Self.cases[index].folder)/\(100 + index).csv" }

  @Test(arguments: ["id-ID", "en-US"])
  func `What is corrected in LibreOffice is accepted when it comes back`(locale: String) throws {
    for (index, item) in Self.cases.enumerated() { try trial.drop(item.file, as: name(index)) }
    for file in try trial.take(asOf).taken {
      let item = try #require(Self.cases.indices.first { name($0) == file.path }.map { Self.cases[$0] })
      #expect(file.findings.filter { $0.severity == .error }.map(\.code) == item.codes, "\(file.path)")
    }
    let workbooks = try makeWorkbooks()
    let orders = Self.cases.indices.compactMap { index in
      workbooks[name(index)].map { workbook in
        Correcting(
          workbook: workbook, values: Self.cases[index].values, saved: folder.appending(path: "\(100 + index).csv"))
      }
    }
    #expect(orders.count == Self.cases.count)
    try LibreOffice(locale: locale, in: folder).correct(orders, in: folder)

    for (index, item) in Self.cases.enumerated() {
      let saved = try readFile(RawPath(folder.path) / "\(100 + index).csv")
      let label = "\(item.codes) \(String(decoding: saved, as: UTF8.self))"
      try trial.write(saved, to: "masuk/\(name(index))")
      let again = try #require(try trial.take(asOf).taken.first)
      #expect(again.status == .accepted, "\(label) \(again.findings.map(\.message.id))")
      #expect(again.rowsAccepted == 2 && again.rowsHeld == 0, "\(label)")
      // Of a file with a broken header there is nothing to compare with.
      guard let before = try goodRow(of: Array(item.file.utf8)) else { continue }
      #expect(try goodRow(of: saved) == before, "\(label)")
    }
  }

  /// By the path of what was dropped.
  private func makeWorkbooks() throws -> [String: URL] {
    let ledger = try trial.ledger()
    let corrections = Corrections(
      workspace: trial.workspace, reader: SubmissionReader(workspace: trial.workspace, asOf: try instant(asOf)))
    var made: [String: URL] = [:]
    for number in Self.cases.indices.map({ $0 + 1 }) {
      let facts = try #require(try ledger.receiptFacts(of: number)).facts
      let submission = facts.submission
      let due = Corrections.Due(submission: submission, findings: facts.findings, path: "lembar/\(number).xlsx")
      #expect(try corrections.write(due), "\(submission.file)")
      made[submission.file] = folder.appending(path: "\(number).xlsx")
    }
    return made
  }

  /// What is read of the row that was right from the beginning: the last one.
  private func goodRow(of bytes: [UInt8]) throws -> ReportRow.Content? {
    let reader = SubmissionReader(workspace: trial.workspace, asOf: try instant(asOf))
    return reader.read(.read(bytes), scope: .centre, keepsRows: true).rows.last?.content
  }
}
