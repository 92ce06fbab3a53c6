import PantauDomain
import Testing

@testable import PantauIntake

/// Rows that are clean as they stand, words and names that are written as the seeds have them, dates of ten bytes: each
/// takes a shorter way, which must lead where the longer one does.
@Suite struct ShortcutTests {
  private let header = "kode_wilayah,nama_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab,hasil,catatan\n"

  /// By column, what offices write and what they should not.
  private static let written = [
    [
      "73.10", "73", "73.09", "73,10", "'73.10", "7309", "32.73", "34", "91.01", "73.99", "", "73.10 Kab. Pangkep",
      "Bandung",
    ],
    [
      "", "", "Pangkep", "Kabupaten Pangkajene dan Kepulauan", "pangkajene & kepulauan", "Kota Bandung", "Bandung",
      "Maros",
      "DIY", "Atlantis", "-", "50 Kota",
    ],
    [
      "2023-W45", "2023-W45", "2023-w45", "2023-W44", "2023W45", "2023-W5", "w45-2023", "10/11/2023", "2023-W99", "",
      "2022-W01",
    ],
    [
      "2023-11-10", "10/11/2023", "10-11-2023", "11/25/2023", "31/11/2023", "2023-11-31", "45240", "1/2/2023", "",
      "kemarin",
      "10/11/2033", "01/01/1990", "2023/11/10",
    ],
    ["1", "01", "2", "A-1", "", "a very long number", "-"],
    [
      "pemantauan", "Pemantauan", "rapat_koordinasi", "rapat koordinasi", "RAPAT-KOORDINASI", "rapat", "bimtek", "",
      "nihil",
    ],
    ["Rapat", "Rapat dua", "nihil", "tidak ada", "", "x", "Koordinasi dengan KPU dan Bawaslu di Pangkep"],
    ["Kepala", "Kepala Badan", ""], ["", "Lancar", "-", "n/a", "--", "Terlaksana sesuai rencana"],
  ]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  private func rows(seed: Int, count: Int) -> [String] {
    var dice = Dice(state: UInt64(seed))
    return (0..<count).map { _ in
      // Half of the fields as they should be, so that many a row is accepted.
      ShortcutTests.written.map { texts in
        (Bool.random(using: &dice) ? texts.first : texts.randomElement(using: &dice)) ?? ""
      }.joined(separator: ",")
    }
  }

  /// What is told of the rows, but for the column that only makes the difference.
  private func outcome(_ text: String, keepsRows: Bool = true) throws -> (rows: [ReportRow], told: [Told], held: Int) {
    guard case .found(let found) = PantauIntakeTests.header(text) else {
      Issue.record("no header")
      return ([], [], 0)
    }
    var reader = FormReader(
      header: found, intake: SmallWorld.intake(asOf: "2023-11-12T20:00:00+07:00"), scope: .centre, keepsRows: keepsRows)
    reader.take(table(text))
    let result = reader.finish()
    return (result.rows, result.told, result.rowsHeld)
  }

  @Test(arguments: 0..<8)
  func `A row says the same whether or not another field of it needs cleaning`(seed: Int) throws {
    let rows = rows(seed: seed, count: 200)
    let plain = try outcome(header + rows.map { $0 + ",e" }.joined(separator: "\n"))
    let cleaned = try outcome(header + rows.map { $0 + ",é  " }.joined(separator: "\n"))
    #expect(plain.told == cleaned.told)
    #expect(plain.rows == cleaned.rows)
    #expect(plain.held == cleaned.held)
    #expect(plain.rows.count > 5)
  }

  @Test(arguments: 0..<8)
  func `A row says the same alone and behind others, and where nobody keeps it`(seed: Int) throws {
    let rows = rows(seed: seed, count: 60)
    let together = try outcome(header + rows.joined(separator: "\n"))
    #expect(try outcome(header + rows.joined(separator: "\n"), keepsRows: false).told == together.told)
    for (index, row) in rows.enumerated() {
      // At the same line as among the others.
      let alone = try outcome(header + String(repeating: "\n", count: index) + row)
      let line = index + 2
      #expect(alone.rows == together.rows.filter { $0.line == line })
      let repeated = together.told.filter { $0.line == line && !$0.isAboutEarlierRow }
      #expect(alone.told.filter { $0.line == line } == repeated, "\(row)")
    }
  }

  @Test func `Ten bytes are the day that they are with a time behind them`() {
    var dice = Dice(state: 7)
    for _ in 0..<4_000 {
      func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &dice)) }.joined()
      }
      let mark = ["/", "-", ".", " ", ","].randomElement(using: &dice) ?? "/"
      let low = { (most: Int) in Int.random(in: 0...most, using: &dice) }
      let (day, month) = (low(33), low(14))
      let pair = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
      for text in [
        "\(pair(day))\(mark)\(pair(month))\(mark)\(digits(4))", "\(digits(4))-\(pair(month))-\(pair(day))",
        "\(pair(day))\(mark)\(pair(month))/\(digits(4))", "\(digits(2))\(mark)\(digits(2))\(mark)\(digits(4))",
      ] {
        #expect(probe(text, DateReading.read) == probe(text + " 00:00", DateReading.read), "\(text)")
      }
    }
  }

  @Test func `What one look calls plain is clean but for its ends`() {
    var dice = Dice(state: 11)
    let pieces = ["a", "Rapat", " ", " ", "  ", "~", "\u{7F}", "\t", "é", "0", "-", "\u{1F}", "!", "koordinasi"]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...12, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      let cleaned = TextCleaner.cleaned(bytes.span)
      let trimmed = bytes.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
      let isPlain = TextCleaner.isPlain(bytes.span)
      if isPlain { #expect(cleaned == Array(trimmed), "\(text.debugDescription)") }
      // What needs no cleaning is printable ASCII for the most part: then it is seen at once.
      if cleaned == bytes, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
        #expect(isPlain, "\(text.debugDescription)")
      }
    }
  }
}

extension Told {
  fileprivate var isAboutEarlierRow: Bool {
    if case .keyRepeated = kind { true } else { false }
  }
}
