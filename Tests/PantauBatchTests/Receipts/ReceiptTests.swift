import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import PantauLedger
import Testing

/// That every file gets a receipt, where it lies, what it owes, and that it can be made again.
@Suite struct ReceiptTests {
  private let trial: TrialWorkspace
  private let asOf = "2023-10-04T10:00:00+07:00"

  init() throws { trial = try TrialWorkspace() }

  private func json(_ number: Int) throws -> [String: Any] {
    let shown = try ReceiptQuestion(workspace: trial.workspace).receipt(number)
    return try #require(JSONSerialization.jsonObject(with: Data(shown.json.utf8)) as? [String: Any])
  }

  private func owed(_ number: Int) throws -> [String]? { try json(number)["owed"] as? [String] }

  @Test func `Every file has a receipt, whatever became of it`() throws {
    let files = ["73.10/a.csv", "73.09/b.csv", "kesbangpol/c.csv", "d.csv", "pusat/e.csv"]
    for file in files { try trial.drop(FormText.activity("73.10", "2023-W40"), as: file) }
    _ = try trial.take(asOf)
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/f.csv")
    _ = try trial.take(asOf)

    let answers = try trial.files(below: "tanda-terima")
    // What lay in an office's folder for another's region has something to correct.
    #expect(answers.filter { $0.hasSuffix("_perbaikan.xlsx") }.map { $0.prefix(6) } == ["73.09/"])
    let receipts = answers.filter { !$0.hasSuffix("_perbaikan.xlsx") }
    #expect(receipts.count == 12)
    #expect(receipts.filter { $0.hasPrefix("73.10/20231004T100000+0700_") }.count == 4)
    #expect(receipts.filter { $0.hasPrefix("_lain/") }.count == 4)
    let pair = receipts.filter { $0.hasPrefix("pusat/") }
    #expect(pair.map { $0.split(separator: ".").last } == ["json", "txt"])
    let digest = try Digest(of: trial.bytes(of: "tanda-terima/\(pair[0])")).description
    #expect(pair[0] == "pusat/20231004T100000+0700_\(digest.prefix(12)).json")
  }

  @Test func `The ledger has the hash of each receipt`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    _ = try trial.take(asOf)
    let file = try #require(try trial.files(below: "tanda-terima/73.10").first { $0.hasSuffix(".json") })
    let digest = try Digest(of: trial.bytes(of: "tanda-terima/73.10/\(file)")).description
    #expect(try trial.ledger().receiptFacts(of: 1)?.note?.digest == digest)
  }

  @Test func `What is owed shrinks with every form, whoever sent it`() throws {
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    _ = try trial.take(asOf)
    let first = try #require(try owed(1))
    #expect(first.contains("tahapan"))
    #expect(!first.contains("aktivitas"))

    // For an older week: nothing of this week's is there by it.
    try trial.drop(FormText.stage("73.10", "2023-W39", "PM01"), as: "73.10/b.csv")
    // The province for its kabupaten: counts there, and not for the province.
    try trial.drop(FormText.stage("73.10", "2023-W40", "PM01"), as: "73/c.csv")
    _ = try trial.take(asOf)
    #expect(try owed(2) == first)
    #expect(try owed(3)?.contains("tahapan") == true)

    try trial.drop(FormText.activity("73.10", "2023-W40", number: "2"), as: "73.10/d.csv")
    _ = try trial.take(asOf)
    #expect(try owed(4) == first.filter { $0 != "tahapan" })
    #expect(try json(4)["period"] as? String == "2023-W40")
    #expect(try json(4)["deadline"] as? String == "2023-10-06T15:00:00+07:00")
  }

  @Test func `The ministry and nobody's folder owe nothing`() throws {
    for file in ["pusat/a.csv", "lain/b.csv"] { try trial.drop(FormText.activity("73.10", "2023-W40"), as: file) }
    _ = try trial.take(asOf)
    for number in 1...2 {
      #expect(try owed(number) == nil)
      #expect(try json(number)["deadline"] is NSNull)
    }
  }

  @Test func `A receipt that a crash prevented is made by the next batch`() throws {
    let path = RawPath("73.10/a.csv")
    let texts = [FormText.activity("73.10", "2023-W40"), FormText.activityHeader]
    for (number, text) in texts.enumerated() {
      try trial.drop(text, as: path.text)
      let place = try #require(try trial.take(asOf).taken.first?.destination)
      let receipts = try trial.files(below: "tanda-terima")
      let bytes = try receipts.map { try trial.bytes(of: "tanda-terima/\($0)") }
      // As it lay after the commit.
      try trial.write(try trial.bytes(of: place), to: ".proses/\(Digest(of: path.bytes))")
      try FileManager.default.removeItem(atPath: "\(trial.path)/\(place)")
      for receipt in receipts { try FileManager.default.removeItem(atPath: "\(trial.path)/tanda-terima/\(receipt)") }
      // Where none is left all are made again.
      try trial.write([], to: "tanda-terima/catatan")
      try trial.ledger().plan([Claim(path: path.bytes, arrival: instant(asOf), submission: number + 1)])

      // Whether anybody was told of it before the crash nobody knows.
      #expect(try trial.take("2023-10-05T10:00:00+07:00").taken.count == 1)
      // Only that of the open claim: the others were not lost by the crash.
      let made = try trial.files(below: "tanda-terima").filter { $0 != "catatan" }
      #expect(made.count == 2)
      for file in made {
        let index = try #require(receipts.firstIndex(of: file))
        #expect(try trial.bytes(of: "tanda-terima/\(file)") == bytes[index])
      }
      #expect(try trial.ledger().openClaims().isEmpty)
      try FileManager.default.removeItem(atPath: "\(trial.path)/tanda-terima")
    }
  }

  /// In folders that stay, too: an office may be looking into its own.
  @Test(arguments: [false, true])
  func `All receipts come back byte for byte where they are gone`(foldersStay: Bool) throws {
    let whole = try TrialWorkspace(.whole)
    for sample in Sample.all {
      for step in sample.steps {
        for drop in try sample.drops(of: step) {
          try whole.write(sample.bytes(of: drop, in: step), to: "masuk/\(drop)")
        }
        _ = try whole.take(step.asOf)
      }
    }
    let names = try whole.files(below: "tanda-terima")
    #expect(names.count > 60)
    let bytes = try names.map { try whole.bytes(of: "tanda-terima/\($0)") }
    if foldersStay {
      for name in names { try FileManager.default.removeItem(atPath: "\(whole.path)/tanda-terima/\(name)") }
    } else {
      try FileManager.default.removeItem(atPath: "\(whole.path)/tanda-terima")
    }

    _ = try whole.take("2023-12-31T10:00:00+07:00")
    #expect(try whole.files(below: "tanda-terima") == names)
    #expect(try names.map { try whole.bytes(of: "tanda-terima/\($0)") } == bytes)
    #expect(!whole.holds(".tanda-terima.tmp"))
  }

  @Test func `Receipts that were being made again when the batch was cut short are all made in the end`() throws {
    try trial.drop(FormText.activityHeader + FormText.activityRow("73.10", "2023-W40", number: "1"), as: "73.10/a.csv")
    try trial.drop(FormText.activityHeader + FormText.activityRow("73.09", "2023-W40", number: "1"), as: "73.09/a.csv")
    _ = try trial.take(asOf)
    let names = try trial.files(below: "tanda-terima")
    try FileManager.default.removeItem(atPath: "\(trial.path)/tanda-terima/\(try #require(names.first))")
    try trial.write([], to: ".tanda-terima.tmp")

    _ = try trial.take("2023-12-31T10:00:00+07:00")
    #expect(try trial.files(below: "tanda-terima") == names)
    #expect(!trial.holds(".tanda-terima.tmp"))
  }

  @Test func `Names and values that are no text, or that a terminal obeys, come back`() throws {
    let row = "73.10,,2023-W40,2023-10-03,1,rapat\u{1B}[31m\u{9B}\"\\\u{202E},Rapat,Kepala Badan,\n"
    let name = Array("masuk/73.10/a".utf8) + [0xFF, 0x0A] + Array(".csv".utf8)
    let folder = try #require((trial.workspace.root / RawPath(bytes: name)).parent)
    try makeFolders(folder)
    try writeUnsynchronized(
      Array((FormText.activityHeader + row).utf8), to: trial.workspace.root / RawPath(bytes: name))
    _ = try trial.take(asOf)
    let shown = try ReceiptQuestion(workspace: trial.workspace).receipt(1)
    #expect(shown.difference == nil)
    for text in [shown.text, shown.json] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
    let answer = try json(1)
    #expect(answer["path"] as? String == "73.10/a%FF\n.csv")
    let findings = try #require(answer["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["value"] as? String == "rapat\u{1B}[31m\u{9B}\"\\\u{202E}" })
  }

  @Test func `Of very many findings the errors are told first`() throws {
    let repaired = (0..<1100).map { FormText.activityRow("'73.10", "2023-W40", number: "\($0)") }.joined()
    let text = FormText.activityHeader + repaired + FormText.activityRow("73.09", "2023-W40")
    try trial.drop(text, as: "73.10/a.csv")
    _ = try trial.take(asOf)
    let answer = try json(1)
    let findings = try #require(answer["findings"] as? [[String: Any]])
    #expect(answer["findings_total"] as? Int == 1101)
    #expect(findings.count == 1000)
    #expect(findings.last?["code"] as? String == "WIL-04")
    #expect(try ReceiptQuestion(workspace: trial.workspace).receipt(1).text.contains("Baris 1102"))
  }
}
