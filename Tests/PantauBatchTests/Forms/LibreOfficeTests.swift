import Foundation
import PantauDomain
import PantauInbox
import Testing

@testable import PantauBatch

/// The forms, opened and saved again by a real LibreOffice in every way that offices are likely to.
@Suite struct LibreOfficeTests {
  private static let locales = ["id-ID", "en-US", "C"]

  /// A form as it went into the spreadsheet, and what is read of it.
  private struct Original {
    let file: URL
    let contents: [ReportRow.Content]
  }

  private let office: FilledOffice
  private let folder: URL

  init() throws {
    office = try FilledOffice()
    folder = URL(filePath: office.trial.path).appending(path: "lembar")
  }

  @Test(arguments: locales)
  func `A filled form comes back from LibreOffice as it was`(locale: String) throws {
    let originals = try filledForms()
    let program = try LibreOffice(locale: locale, in: folder)
    for format in LibreOffice.Format.all {
      let place = folder.appending(path: "\(locale)-\(format.name)")
      try program.resave(originals.map(\.file), opening: .asOffered, as: format, into: place)
      try compare(originals, in: place)
    }
    let place = folder.appending(path: "\(locale)-mencari")
    try program.resave(originals.map(\.file), opening: .detecting, as: LibreOffice.Format.all[2], into: place)
    try compare(originals, in: place)
  }

  /// Nothing guards what a person types. In a cell, `73.10` becomes 73.1 in some locales, which intake repairs.
  @Test(arguments: locales)
  func `What is typed into a spreadsheet comes back as it was typed`(locale: String) throws {
    let header = "kode_wilayah;periode;siklus;penerima;status_nphd;tanggal_nphd;nilai;cair_1;tanggal_cair_1"
    let grants = """
      \(header)
      73.10;2024-W02;pilkada2024;KPU;ditandatangani;10/11/2023;1250000000000;Rp 500.000;05/01/2024
      73.10;2024-W02;pilkada2024;Polri;adendum;25/11/2023;1.250.000.000;500000;2023-12-01

      """
    let stages = """
      kode_wilayah;periode;kode_tahapan;status;persen;tanggal_mulai;keterangan
      73.10;2024-W02;PM08;berjalan;"75,5";1/2/2024;Dua kata
      73.10;2024-W02;PM10;berjalan;33;10 November 2023;Kepala Badan: "ya"

      """
    let originals = [try original(Array(grants.utf8), "nphd.csv"), try original(Array(stages.utf8), "tahapan.csv")]
    let program = try LibreOffice(locale: locale, in: folder)
    let place = folder.appending(path: "\(locale)-ketik")
    try program.resave(originals.map(\.file), opening: .detecting, as: LibreOffice.Format.all[2], into: place)
    try compare(originals, in: place)
  }

  /// The forms of both offices as they send them: filled from the ledger, with activities of the week, and without what
  /// waits for them.
  private func filledForms() throws -> [Original] {
    try office.write().files.map { form in
      var lines = String(decoding: form.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
      if form.form == .activities {
        let row = lines.removeLast().dropLast(";;;;;;".count)
        lines += [
          #";"10/01/2024";"1";"rapat_koordinasi";"Satu; dua "tiga"";"Kepala Badan";"baris satu\#nbaris dua""#,
          ";\"\t11/01/2024\";\"\t01\";\"pemantauan\";\"\t=1+1\";\"\t1/2\";\"\t@x\"",
        ].map { row + $0.replacing("\"tiga\"", with: "\"\"tiga\"\"") }
      }
      let sent = lines.filter { !$0.hasSuffix(";;;;;;;;") }
      return try original(
        Array((sent.joined(separator: "\r\n") + "\r\n").utf8), String(form.name.split(separator: "/")[1]))
    }
  }

  private func original(_ bytes: [UInt8], _ name: String) throws -> Original {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    let reading = try read(file)
    #expect(reading.rowsHeld == 0 && reading.rowsAccepted > 0, "\(name) \(reading.defects)")
    return Original(file: file, contents: reading.rows.map(\.content))
  }

  private func compare(_ originals: [Original], in place: URL) throws {
    for original in originals {
      let name = original.file.lastPathComponent
      let reading = try read(place.appending(path: name))
      #expect(reading.rowsHeld == 0, "\(place.lastPathComponent)/\(name) \(reading.defects)")
      #expect(reading.rows.count == original.contents.count, "\(place.lastPathComponent)/\(name)")
      for (row, content) in zip(reading.rows, original.contents) {
        #expect(row.content == content, "\(place.lastPathComponent)/\(name):\(row.line)")
      }
    }
  }

  private func read(_ file: URL) throws -> Reading {
    let reader = SubmissionReader(workspace: office.trial.workspace, asOf: try instant(FilledOffice.asOf))
    let bytes = try readDropped(RawPath(file.path), limit: 1 << 20)
    return reader.read(bytes, scope: .centre, keepsRows: true)
  }
}
