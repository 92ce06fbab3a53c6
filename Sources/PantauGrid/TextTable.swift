/// A page of a table as read: UTF-8 bytes one behind the other, with offsets. A long file is many pages of the same size.
///
/// Fields hold what stood between the delimiters, quotes resolved, nothing trimmed or repaired.
package struct TextTable: Sendable {
  /// One record of the page.
  package struct Record: Sendable {
    /// Physical line where it starts, from 1.
    package let line: Int
    /// Its fields in `fieldEnds`.
    package let fields: Range<Int>
    /// Its quoting was broken: the line stands as it is, quotes and all.
    package let isBroken: Bool
  }

  package private(set) var bytes: [UInt8] = []
  /// End offset of each field in `bytes`; a field begins where the one before it ended.
  package private(set) var fieldEnds: [Int] = []
  package private(set) var records: [Record] = []
  private var openFields = 0

  package init() {}

  package var isEmpty: Bool { records.isEmpty }

  /// Makes room for the next page; the memory is kept.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    openFields = 0
  }

  // MARK: Writing, field by field

  package mutating func appendField(_ field: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: field)
    fieldEnds.append(bytes.count)
    openFields += 1
  }

  /// Ends the record that the fields since the last one make.
  package mutating func endRecord(line: Int, isBroken: Bool) {
    records.append(Record(line: line, fields: fieldEnds.count - openFields..<fieldEnds.count, isBroken: isBroken))
    openFields = 0
  }

  /// Forgets the fields of the record that has not ended.
  package mutating func dropOpenRecord() {
    fieldEnds.removeLast(openFields)
    bytes.removeLast(bytes.count - (fieldEnds.last ?? 0))
    openFields = 0
  }

  /// A whole record among many that are added at one go.
  package struct Added {
    package let line: Int
    package let fields: Int

    package init(line: Int, fields: Int) {
      self.line = line
      self.fields = fields
    }
  }

  /// Adds whole records whose quoting is sound.
  /// - Parameters:
  ///   - ends: where in `text` each field ends; the first begins where `text` does.
  package mutating func append(
    _ added: UnsafeBufferPointer<Added>, text: UnsafeRawBufferPointer, ends: UnsafeBufferPointer<Int>
  ) {
    let (firstByte, firstField) = (bytes.count, fieldEnds.count)
    bytes.append(contentsOf: text)
    fieldEnds.append(contentsOf: ends)
    for field in firstField..<fieldEnds.count { fieldEnds[field] += firstByte }
    var field = firstField
    for record in added {
      records.append(Record(line: record.line, fields: field..<field + record.fields, isBroken: false))
      field += record.fields
    }
  }

  // MARK: Reading

  /// Where the field's bytes stand in `bytes`.
  /// - Parameter field: an index within the record's `fields`.
  package func range(ofField field: Int) -> Range<Int> { (field == 0 ? 0 : fieldEnds[field - 1])..<fieldEnds[field] }

  package func text(ofField field: Int) -> String { String(decoding: bytes[range(ofField: field)], as: UTF8.self) }

  package func texts(of record: Record) -> [String] { record.fields.map(text(ofField:)) }
}
