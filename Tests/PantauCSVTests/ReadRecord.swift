import PantauCSV
import PantauGrid

/// A record as a test looks at it.
struct ReadRecord: Equatable {
  var line: Int
  var fields: [String]
  var isBroken = false

  init(_ line: Int, _ fields: [String], isBroken: Bool = false) {
    self.line = line
    self.fields = fields
    self.isBroken = isBroken
  }
}

/// Reads a whole text page by page.
func records(
  of bytes: some Sequence<UInt8>, delimiter: Character = ",", limits: CSVLimits = CSVLimits(), pageRecords: Int = 2
) throws -> [ReadRecord] {
  var reader = try CSVReader(
    SourceText.open(Array(bytes)), delimiter: delimiter.asciiValue ?? UInt8(ascii: ","), limits: limits)
  var page = TextTable()
  var records: [ReadRecord] = []
  while try reader.next(into: &page, records: pageRecords) {
    for record in page.records {
      records.append(ReadRecord(record.line, page.texts(of: record), isBroken: record.isBroken))
    }
  }
  return records
}

func records(
  of text: String, delimiter: Character = ",", limits: CSVLimits = CSVLimits(), pageRecords: Int = 2
) throws -> [ReadRecord] {
  try records(of: text.utf8, delimiter: delimiter, limits: limits, pageRecords: pageRecords)
}

func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
  "\u{FEFF}\(text)".utf16.flatMap { unit in
    let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    return isBigEndian ? pair.reversed() : pair
  }
}
