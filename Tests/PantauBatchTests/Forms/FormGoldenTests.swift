import Foundation
import PantauBatch
import PantauDomain
import Testing

/// The blank forms of `templates/`, and the forms of one office. To record them anew, set `PANTAU_RECORD_GOLDEN`; a run
/// that records fails.
@Suite struct FormGoldenTests {
  @Test(arguments: Form.allCases)
  func `The blank forms are those that are read`(form: Form) throws {
    let blank = FormFile.blank(form)
    try compare(blank.bytes, with: Sample.root.appending(path: "templates/\(blank.name)"))
  }

  @Test func `The forms of an office are those that were looked at`() throws {
    let office = try FilledOffice()
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    for file in try office.write().files where file.office?.description == "73.10" {
      let name = try #require(file.name.split(separator: "/").last)
      try compare(office.trial.bytes(of: "formulir/\(file.name)"), with: golden.appending(path: String(name)))
    }
  }

  private func compare(_ bytes: [UInt8], with file: URL) throws {
    if ProcessInfo.processInfo.environment["PANTAU_RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    } else {
      #expect(try bytes == Array(Data(contentsOf: file)), "\(file.lastPathComponent)")
    }
  }
}
