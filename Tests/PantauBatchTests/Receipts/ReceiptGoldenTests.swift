import Foundation
import PantauBatch
import PantauDomain
import Testing

/// The text of a receipt for everything that can become of a file. To record them anew, set `PANTAU_RECORD_GOLDEN`; a run
/// that records fails.
@Suite struct ReceiptGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    /// Dropped one batch after the other; the receipt of the last is compared.
    let drops: [(file: String, text: String)]
    var asOf = "2023-10-04T10:00:00+07:00"

    var testDescription: String { name }
  }

  private static let activity = FormText.activity("73.10", "2023-W40")
  private static let wrong =
    FormText.activityHeader + "73.10,,2023-W40,2023-10-03,1,kumpul,Rapat,Kepala Badan,\n"
    + "73.99,,2023-W40,32/10/2023,2,rapat_koordinasi,,Kepala Badan,\n"

  static let all: [Case] = [
    Case(name: "diterima", drops: [("73.10/aktivitas.csv", activity)]),
    Case(
      name: "diterima-lengkap",
      drops: [
        ("73.10/aktivitas.csv", activity), ("73.10/tahapan.csv", FormText.stage("73.10", "2023-W40", "PM01")),
        ("73.10/nphd.csv", FormText.grant("73.10", "2023-W40", "KPU", "ditandatangani")),
        ("73.10/dokumen.csv", FormText.document("73.10", "2023-W40", "DH01", "ada")),
      ]),
    Case(name: "diterima-sebagian", drops: [("73.10/aktivitas.csv", wrong + activityRow)]),
    Case(
      name: "banyak-yang-salah",
      drops: [("73.10/Laporan Kesbangpol Pekan Ini.csv", activity + manyWrong)]),
    Case(name: "ditolak-isinya", drops: [("73.10/aktivitas.csv", wrong)]),
    Case(name: "ditolak-bukan-csv", drops: [("91.03/surat dinas.csv", "%PDF-1.7 isi")]),
    Case(name: "sudah-diterima", drops: [("91.03/a.csv", papua), ("91.03/b.csv", papua)]),
    Case(name: "bukan-folder-kantor", drops: [("kesbangpol/aktivitas.csv", activity)]),
    Case(name: "pusat", drops: [("pusat/aktivitas.csv", activity)]),
    Case(name: "provinsi", drops: [("73/aktivitas.csv", activity)]),
    Case(
      name: "lewat-batas-waktu", drops: [("91.03/a.csv", papua)], asOf: "2023-10-06T14:00:01+07:00"),
    Case(name: "tepat-batas-waktu", drops: [("91.03/a.csv", papua)], asOf: "2023-10-06T14:00:00+07:00"),
  ]

  private static let activityRow = FormText.activityRow("73.10", "2023-W40", number: "3")
  private static let papua = FormText.activity("91.03", "2023-W40")
  private static let manyWrong = (2...60).map { number in
    FormText.activityRow("73.09", "2023-W40", number: "\(number)", text: "")
  }.joined()

  @Test(arguments: all)
  func `A receipt reads as it was looked at`(sent: Case) throws {
    let trial = try TrialWorkspace()
    for drop in sent.drops {
      try trial.drop(drop.text, as: drop.file)
      _ = try trial.take(sent.asOf)
    }
    let text = try ReceiptQuestion(workspace: trial.workspace).receipt(sent.drops.count).text
    #expect(text.count <= 1500)
    for line in text.split(separator: "\n") where line.count > 40 {
      #expect(!line.contains(" "), "\(line)")
    }
    try compare(unnamed(text), "\(sent.name).txt")
  }

  @Test func `The same for programs`() throws {
    let trial = try TrialWorkspace()
    try trial.drop(ReceiptGoldenTests.wrong, as: "73.10/aktivitas.csv")
    _ = try trial.take("2023-10-04T10:00:00+07:00")
    try compare(try ReceiptQuestion(workspace: trial.workspace).receipt(1).json, "ditolak-isinya.json")
  }

  /// Without the digest in the names of files: it changes with every key of the JSON.
  private func unnamed(_ text: String) -> String { text.replacing(/\+0700_[0-9a-f]{12}/, with: "+0700_xxxxxxxx") }

  private func compare(_ text: String, _ name: String) throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = golden.appending(path: name)
    if ProcessInfo.processInfo.environment["PANTAU_RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    } else {
      #expect(try text == String(contentsOf: file, encoding: .utf8), "\(name)")
    }
  }
}
