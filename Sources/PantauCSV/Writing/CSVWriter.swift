package import PantauGrid

/// Turns records into CSV, text as it is.
package struct CSVWriter: Sendable {
  package enum LineEnd: Sendable {
    case lf, crlf
  }

  package enum Quoting: Sendable {
    /// Where a reader needs it.
    case whereNeeded
    /// Every field with something in it: then no spreadsheet divides one at a comma, whatever delimiters it looks for.
    case filledFields
  }

  /// What was written and not yet taken.
  package private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8
  private let lineEnd: LineEnd
  private let quoting: Quoting

  /// - Parameters:
  ///   - delimiter: an ASCII byte, neither a quote nor a line break.
  ///   - hasMark: a byte order mark comes first; spreadsheets know UTF-8 by it.
  package init(
    delimiter: UInt8 = UInt8(ascii: ","), lineEnd: LineEnd = .lf, quoting: Quoting = .whereNeeded, hasMark: Bool = false
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.quoting = quoting
    if hasMark { bytes = TextEncoding.utf8WithMark.mark }
  }

  package mutating func append(_ fields: some Collection<String>) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(field.utf8, isAlone: fields.count == 1)
    }
    endRecord()
  }

  /// A record as it was read, without a string made of it.
  package mutating func append(_ record: TextTable.Record, of table: TextTable) {
    for field in record.fields {
      if field > record.fields.lowerBound { bytes.append(delimiter) }
      append(table.bytes[table.range(ofField: field)], isAlone: record.fields.count == 1)
    }
    endRecord()
  }

  /// Hands over what was written so far, for a file that is longer than memory should be.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ field: some BidirectionalCollection<UInt8>, isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    guard needsQuotes(field, isAlone: isAlone) else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(quote)
    for byte in field {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Spaces at the ends are quoted because many readers trim them, an empty field alone on its line because it would be a
  /// blank line.
  private func needsQuotes(_ field: some BidirectionalCollection<UInt8>, isAlone: Bool) -> Bool {
    guard let first = field.first, let last = field.last else { return isAlone }
    return quoting == .filledFields || first == UInt8(ascii: " ") || last == UInt8(ascii: " ")
      || field.contains { $0 == delimiter || $0 == UInt8(ascii: "\"") || isLineBreak($0) }
  }

  private mutating func endRecord() {
    if lineEnd == .crlf { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }
}
