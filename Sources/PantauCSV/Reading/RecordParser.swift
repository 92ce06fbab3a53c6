import CLibCSV

/// Keeper of one libcsv parser in strict mode: what it reports goes to a `RecordCollector`, its names stay in here.
///
/// Spaces are content to it. After broken quoting or a throw only `restart` may follow.
struct RecordParser: ~Copyable {
  private let handle: UnsafeMutablePointer<csv_parser>
  private let delimiter: UInt8

  /// libcsv grows its buffer by 128 bytes at a time otherwise.
  private static let growth = 4096

  init(delimiter: UInt8) throws(CSVStop) {
    self.delimiter = delimiter
    handle = .allocate(capacity: 1)
    handle.initialize(to: csv_parser())
    try start(quote: UInt8(ascii: "\""))
  }

  deinit {
    csv_free(handle)
    handle.deallocate()
  }

  /// Forgets the open record.
  /// - Parameter quote: the byte that quotes from here on; NUL, which no text holds, takes every quote as it stands.
  mutating func restart(quote: UInt8) throws(CSVStop) {
    csv_free(handle)
    try start(quote: quote)
  }

  private func start(quote: UInt8) throws(CSVStop) {
    guard csv_init(handle, UInt8(CSV_STRICT | CSV_STRICT_FINI)) == 0 else {
      throw .library("csv_init refused its options")
    }
    csv_set_delim(handle, delimiter)
    csv_set_quote(handle, quote)
    csv_set_space_func(handle) { _ in 0 }
    csv_set_blk_size(handle, Self.growth)
  }

  /// Content of the field that has begun and not ended; a quoted one may count a closing quote.
  var openFieldBytes: Int { handle.pointee.entry_pos }
  var openFieldIsQuoted: Bool { handle.pointee.quoted != 0 }

  /// Reads on.
  /// - Returns: false where the quoting is broken.
  mutating func feed(_ chunk: [UInt8], _ range: Range<Int>, to collector: inout RecordCollector) throws(CSVStop) -> Bool
  {
    collector.openFieldIsQuoted = openFieldIsQuoted
    let taken = chunk.withUnsafeBytes { bytes in
      withUnsafeMutablePointer(to: &collector) {
        csv_parse(handle, bytes.baseAddress?.advanced(by: range.lowerBound), range.count, takeField, endRecord, $0)
      }
    }
    if taken == range.count { return true }
    try throwUnlessQuoting()
    return false
  }

  /// Ends the record at the end of the text.
  /// - Returns: false where a quoted field is still open.
  mutating func finish(to collector: inout RecordCollector) throws(CSVStop) -> Bool {
    collector.openFieldIsQuoted = openFieldIsQuoted
    let answer = withUnsafeMutablePointer(to: &collector) { csv_fini(handle, takeField, endRecord, $0) }
    if answer == 0 { return true }
    try throwUnlessQuoting()
    return false
  }

  /// Broken quoting is the submission's fault; anything else that stops the parser is the machine's.
  private func throwUnlessQuoting() throws(CSVStop) {
    let error = csv_error(handle)
    guard error != CSV_EPARSE else { return }
    throw .library(csv_strerror(error).map { String(cString: $0) } ?? "libcsv: error \(error)")
  }
}

private let takeField: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
  field, count, collector in
  collector?.assumingMemoryBound(to: RecordCollector.self).pointee.take(
    UnsafeRawBufferPointer(start: field, count: count))
}

private let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, collector in
  collector?.assumingMemoryBound(to: RecordCollector.self).pointee.endRecord()
}
