import Foundation
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

@testable import PantauBatch

/// Which files get a workbook for their correction, and where it lies.
@Suite struct CorrectionTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"

  init() throws { trial = try TrialWorkspace() }

  private func corrections() throws -> [String] {
    guard trial.holds("tanda-terima") else { return [] }
    return try trial.files(below: "tanda-terima").filter { $0.hasSuffix("_perbaikan.xlsx") }
  }

  private static let good = FormText.activity("73.10", "2023-W40")
  private static let header = "kode_wilayah,periode,kode_tahapan,status,persen"

  @Test(arguments: [
    good + FormText.activityRow("73.09", "2023-W40"),
    FormText.activity("73.10", "salah"),
    "kode_wilayah,kode_tahapan,status\n73.10,PM10,belum\n",
    "\(header),status\n73.10,2023-W40,PM10,belum,0,belum\n",
  ])
  func `What has cells to correct gets a workbook beside its receipt`(text: String) throws {
    try trial.drop(text, as: "73.10/a.csv")
    _ = try trial.take(asOf)
    let names = try corrections()
    #expect(names.count == 1)
    #expect(names.allSatisfy { $0.hasPrefix("73.10/20231004T100000+0700_") })
    #expect(try trial.files(below: "tanda-terima").allSatisfy { !$0.contains(".tmp") })
    var status = stat()
    #expect(stat("\(trial.path)/tanda-terima/\(names.first ?? "")", &status) == 0)
    #expect(status.st_mode & 0o007 == 0)
  }

  @Test(arguments: [
    good, "", "%PDF-1.7 isi", "{\"a\": 1}", "salam\nhormat\n", "\(header)\n", "\(header)\nJumlah,,,\n",
  ])
  func `What has none gets none`(text: String) throws {
    try trial.drop(text, as: "73.10/a.csv")
    _ = try trial.take(asOf)
    #expect(try corrections() == [])
  }

  @Test func `What lies in no office's folder gets none`() throws {
    try trial.drop(FormText.activity("73.10", "salah"), as: "kesbangpol/a.csv")
    _ = try trial.take(asOf)
    #expect(try corrections() == [])
  }

  /// The bytes, the findings in the ledger and the seeds are all it takes.
  @Test func `A workbook that is lost is made again, byte for byte`() throws {
    try trial.drop(Self.good + FormText.activityRow("73.09", "2023-W40"), as: "73.10/a.csv")
    _ = try trial.take(asOf)
    let name = try #require(try corrections().first)
    let before = try trial.bytes(of: "tanda-terima/\(name)")
    let ledger = try trial.ledger()
    let facts = try #require(try ledger.receiptFacts(of: 1)).facts
    let due = Corrections.Due(submission: facts.submission, findings: facts.findings, path: "lagi.xlsx")
    let corrections = Corrections(
      workspace: trial.workspace, reader: SubmissionReader(workspace: trial.workspace, asOf: try instant(asOf)))
    #expect(try corrections.write(due))
    #expect(try trial.bytes(of: "lagi.xlsx") == before)
  }

  @Test func `A batch that was cut short before the workbook leaves it to the next`() throws {
    let path = RawPath("73.10/a.csv")
    try trial.drop(Self.good + FormText.activityRow("73.09", "2023-W40"), as: path.text)
    _ = try trial.take(asOf)
    let name = try #require(try corrections().first)
    try FileManager.default.removeItem(atPath: "\(trial.path)/tanda-terima")
    try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: 1)])
    _ = try trial.take(asOf)
    #expect(try corrections() == [name])
  }

  @Test func `Where it cannot be written the batch stops, and the next one writes it`() throws {
    try trial.drop(FormText.activity("73.10", "salah"), as: "73.10/a.csv")
    try trial.write([], to: "tanda-terima/73.10")
    let stop = try #require(#expect(throws: Stop.self) { try trial.take(asOf) })
    #expect(stop.status == .inputOutput)
    try FileManager.default.removeItem(atPath: "\(trial.path)/tanda-terima/73.10")
    _ = try trial.take(asOf)
    #expect(try corrections().count == 1)
  }
}
