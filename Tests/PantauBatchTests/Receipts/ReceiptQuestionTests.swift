import Foundation
import PantauBatch
import PantauDomain
import PantauLedger
import Testing

/// How a receipt is found again, and what is said where something is not as it was.
@Suite struct ReceiptQuestionTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"

  init() throws {
    trial = try TrialWorkspace()
    // 1: in part; 2: rejected; 3: accepted; 4: a duplicate of 3.
    try trial.drop(
      FormText.activity("73.10", "2023-W40") + FormText.activityRow("73.09", "2023-W40"), as: "73.10/a.csv")
    _ = try trial.take(asOf)
    for text in ["%PDF-1.7", FormText.stage("73.10", "2023-W40", "PM01"), FormText.stage("73.10", "2023-W40", "PM01")] {
      try trial.drop(text, as: "73.10/b.csv")
      _ = try trial.take(asOf)
    }
  }

  private func shown(_ file: String) throws -> ShownReceipt {
    try ReceiptQuestion(workspace: trial.workspace).receipt(of: NamedFile("\(trial.path)/\(file)"))
  }

  private func shown(_ number: Int) throws -> ShownReceipt {
    try ReceiptQuestion(workspace: trial.workspace).receipt(number)
  }

  private func place(_ number: Int) throws -> String {
    try #require(try trial.ledger().receiptFacts(of: number)?.facts.submission.destination)
  }

  /// Without its ending.
  private func receipt(_ number: Int) throws -> String {
    let digest = try #require(try trial.ledger().receiptFacts(of: number)?.note?.digest)
    return "tanda-terima/73.10/20231004T100000+0700_\(digest.prefix(12))"
  }

  @Test(arguments: 1...4)
  func `By its number, with everything as it was`(number: Int) throws {
    let found = try shown(number)
    #expect(found.number == number)
    #expect(found.text.contains("nomor \(number)\n"))
    #expect(found.difference == nil)
    #expect(found.comparisons.count == 3)
    #expect(try trial.text(of: receipt(number) + ".txt") == found.text)
    #expect(try trial.text(of: receipt(number) + ".json") == found.json)
  }

  @Test(arguments: 1...4)
  func `By the receipt itself, also one that was carried elsewhere`(number: Int) throws {
    let stem = try receipt(number)
    for ending in [".txt", ".json"] { #expect(try shown(stem + ending).number == number) }
    let name = try #require(stem.split(separator: "/").last)
    try trial.write(trial.bytes(of: stem + ".txt"), to: "unduhan/\(name).txt")
    #expect(try shown("unduhan/\(name).txt").number == number)
    #expect(try shown("unduhan/\(name)_perbaikan.xlsx").number == number)
  }

  @Test func `By the file in the archive, among the rejected, and by an office's own copy`() throws {
    for number in 1...3 { #expect(try shown(place(number)).number == number) }
    try trial.write(trial.bytes(of: place(1)), to: "unduhan/salinan.csv")
    #expect(try shown("unduhan/salinan.csv").number == 1)
    // Sent twice: the latest.
    try trial.write(trial.bytes(of: place(3)), to: "unduhan/salinan.csv")
    #expect(try shown("unduhan/salinan.csv").number == 4)
  }

  @Test(arguments: [0, 5, -1])
  func `An unknown number ends with 64`(number: Int) throws {
    let stop = try #require(#expect(throws: Stop.self) { try shown(number) })
    #expect(stop.status.rawValue == 64)
    #expect(stop.message.id.contains("nomor \(number)"))
  }

  @Test(arguments: [
    "unduhan/lain.csv", "unduhan/tidak-ada.csv", "tanda-terima/73.10/20231004T100000+0700_00000000.txt",
  ])
  func `An unknown file ends with 64`(file: String) throws {
    try trial.write(Array("kode_wilayah\n".utf8), to: "unduhan/lain.csv")
    let stop = try #require(#expect(throws: Stop.self) { try shown(file) })
    #expect(stop.status.rawValue == 64)
    #expect(stop.message.id.contains(file))
  }

  @Test func `A changed file in the archive ends with 65, for its duplicate too`() throws {
    let place = try place(3)
    try trial.write(Array("lain\n".utf8), to: place)
    for number in 3...4 {
      let difference = try #require(try shown(number).difference)
      #expect(difference.status.rawValue == 65)
      #expect(difference.message.id.contains(place))
      #expect(difference.message.id.contains("Pulihkan dari cadangan"))
    }
    #expect(try shown(place).number == 3)
    #expect(try shown(1).difference == nil)
  }

  @Test func `A lost file ends with 65 and is found by its place`() throws {
    let place = try place(2)
    try FileManager.default.removeItem(atPath: "\(trial.path)/\(place)")
    let difference = try #require(try shown(place).difference)
    #expect(difference.status.rawValue == 65)
    #expect(difference.message.id.contains("\(place): berkas tidak ada lagi"))
  }

  @Test(arguments: [".txt", ".json"])
  func `A changed receipt ends with 65, a lost one too`(ending: String) throws {
    let file = try receipt(1) + ending
    try trial.write(Array((try trial.text(of: file) + " ").utf8), to: file)
    let changed = try #require(try shown(file).difference)
    #expect(changed.status.rawValue == 65)
    #expect(changed.message.id.contains("\(file): tanda terima berubah"))
    try FileManager.default.removeItem(atPath: "\(trial.path)/\(file)")
    let lost = try #require(try shown(1).difference)
    #expect(lost.message.id.contains("\(file): tanda terima tidak ada lagi"))
  }
}
