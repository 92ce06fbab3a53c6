import PantauCSV
import PantauDomain
import PantauGrid
import PantauIntake
import PantauRules

/// A file as an office may send it: any bytes. They become a table, facts and findings, and every finding is said.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let text = try? SourceText.open(bytes) else { return 0 }
  for delimiter in TableReading.delimiters { expectOneReading(of: text, delimiter: delimiter) }

  let table = TableReading(text: text, reader: reader, scope: .centre, keepsRows: true)
  let reading = table.read()
  expectSound(reading)
  if reading.status != .rejected { expectSameRows(reading, table) }
  say(reading.defects, form: reading.form)
  return 0
}

private let reader = SubmissionReader(World.shared)

/// Records, and what ended them, whichever way the lines were split and however long the pages were.
private func expectOneReading(of text: SourceText, delimiter: UInt8) {
  for limits in [CSVLimits(), CSVLimits(rowBytes: 40, fieldBytes: 16, columns: 5)] {
    let plain = Records(text, delimiter, limits, splitsPlainLines: true, page: 1_000)
    precondition(plain == Records(text, delimiter, limits, splitsPlainLines: false, page: 1_000), "plain lines differ")
    precondition(plain == Records(text, delimiter, limits, splitsPlainLines: true, page: 2), "pages differ")
  }
}

private struct Records: Equatable {
  private struct Record: Equatable {
    let line: Int
    let fields: [String]
    let isBroken: Bool
  }

  private var all: [Record] = []
  private var stop: CSVStop?

  init(_ text: SourceText, _ delimiter: UInt8, _ limits: CSVLimits, splitsPlainLines: Bool, page records: Int) {
    do throws(CSVStop) {
      var reader = try CSVReader(text, delimiter: delimiter, limits: limits, splitsPlainLines: splitsPlainLines)
      var page = TextTable()
      // What was read before a limit counts, however the pages fell.
      defer { take(page) }
      while try reader.next(into: &page, records: records) {
        take(page)
        page.removeAll()
      }
    } catch {
      stop = error
    }
  }

  private mutating func take(_ page: TextTable) {
    for record in page.records {
      all.append(Record(line: record.line, fields: page.texts(of: record), isBroken: record.isBroken))
    }
  }
}

private func expectSound(_ reading: Reading) {
  precondition(reading.rows.count == reading.rowsAccepted || reading.status == .rejected, "rows and their number")
  switch reading.status {
  case .accepted: precondition(reading.rowsAccepted > 0 && reading.rowsHeld == 0)
  case .partlyHeld: precondition(reading.rowsAccepted > 0 && reading.rowsHeld > 0)
  case .rejected: precondition(!reading.defects.isEmpty, "rejected in silence")
  case .duplicate: preconditionFailure("nothing to repeat")
  }
}

/// A long file is read a second time while its rows are kept.
private func expectSameRows(_ reading: Reading, _ table: TableReading) {
  var again: [ReportRow] = []
  do {
    try table.forEachPortion { again += $0 }
  } catch {
    preconditionFailure("read once, and not again: \(error)")
  }
  precondition(again == reading.rows, "other rows the second time")
}

private func say(_ defects: [Defect], form: Form?) {
  var last = 0
  for defect in defects {
    let finding = FileCatalogue.finding(
      for: defect, file: "73.10/berkas.csv", form: form, registry: World.shared.registry,
      checklist: World.shared.checklist)
    precondition(!finding.message.id.isEmpty && !finding.message.en.isEmpty, "nothing to say")
    precondition(defect.line ?? 1 >= 1 && defect.line ?? last >= last, "out of order")
    last = defect.line ?? last
  }
}
