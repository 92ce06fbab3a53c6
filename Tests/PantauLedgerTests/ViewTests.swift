import GRDB
import PantauDomain
import Testing

@testable import PantauLedger

/// What somebody sees who opens the ledger with `sqlite3`.
struct ViewTests {
  @Test func whoOpensItByHandReadsTheFormsAsTheyAreWritten() throws {
    let book = try TestBook()
    let report = StageReport(stage: 1, status: .running, percent: 7550, start: try day("2023-11-10"))
    try book.take([try row(.stage(report), week: "2024-W01")], at: "2023-11-10T10:00+07:00")
    try book.take([try row(stage(100), week: "2023-W45", region: "73", line: 9)], at: "2023-11-10T10:00+07:00")
    #expect(
      try table("tahapan", of: book.ledger) == [
        "73.10|2024-W01|PM02|berjalan|75.5|2023-11-10|-|-|-|1|2", "73|2023-W45|PM01|berjalan|1.0|-|-|-|-|2|9",
      ])
    #expect(
      try table("kiriman", of: book.ledger).first
        == "1|73.10/laporan.csv|73.10|tahapan|accepted|2023-11-10T10:00:00+07:00|1|0|120|aa|arsip/aa.csv")
    for view in ["dokumen", "nphd", "logistik", "hambatan", "aktivitas"] {
      #expect(try table(view, of: book.ledger).isEmpty)
    }
  }

  private func table(_ name: String, of ledger: Ledger) throws -> [String] {
    try ledger.reading { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(name)").map { row in
        row.databaseValues.map { $0.storage.value.map { "\($0)" } ?? "-" }.joined(separator: "|")
      }
    }
  }
}
