package import PantauGrid

/// Reads the records of a text, a page at a time, in the order of the file.
///
/// A record's fields stand as they were written, quotes resolved, spaces kept. Lines with nothing on them are no records; a
/// line of delimiters is one. A first line `sep=X` is none either, and both count as physical lines.
///
/// Where the quoting of a record is broken (a quote inside an unquoted field, text behind a closing quote, a quoted field
/// still open at the end of the text or longer than a field may be), its first physical line is read again with every quote
/// as it stands, the record is marked, and reading goes on at the next line.
package struct CSVReader: ~Copyable {
  private let limits: CSVLimits
  private var stream: TextStream
  private let plainLines: PlainLines
  private let splitsPlainLines: Bool
  private var parser: RecordParser
  private var collector: RecordCollector
  /// Physical line that the stream stands on.
  private var line = 1
  private var isDone = false

  /// - Parameters:
  ///   - delimiter: an ASCII byte, neither a quote nor a line break.
  ///   - splitsPlainLines: false gives every line to the parser, which takes longer and comes to the same.
  package init(
    _ text: SourceText, delimiter: UInt8, limits: CSVLimits = CSVLimits(), splitsPlainLines: Bool = true
  ) throws(CSVStop) {
    self.limits = limits
    self.splitsPlainLines = splitsPlainLines
    stream = TextStream(text.bytes, text.encoding)
    plainLines = PlainLines(delimiter: delimiter, limits: limits)
    parser = try RecordParser(delimiter: delimiter)
    collector = RecordCollector(limits: limits)
    if text.declaredDelimiter != nil, stream.nextPiece(atMost: .max) != nil { line = 2 }
  }

  /// Clears the page and fills it with the next records: as many as asked for, or fewer where they hold much text.
  /// - Returns: false at the end of the text; the page is empty then.
  /// - Throws: what ends the reading; the page holds the records before it, and the next call returns false.
  package mutating func next(into page: inout TextTable, records: Int) throws(CSVStop) -> Bool {
    try fill(&page, records: records, bytes: 256 << 10)
  }

  /// As `next`, with the page's measure in bytes: no record is begun past it.
  mutating func fill(_ page: inout TextTable, records: Int, bytes: Int) throws(CSVStop) -> Bool {
    page.removeAll()
    guard !isDone else { return false }
    swap(&page, &collector.page)
    defer { swap(&page, &collector.page) }
    do {
      while collector.page.records.count < records, collector.page.bytes.count < bytes {
        if splitsPlainLines, takePlainLines(records: records, bytes: bytes) { continue }
        guard try readRecord() else { break }
      }
    } catch {
      isDone = true
      collector.page.dropOpenRecord()
      throw error
    }
    return !collector.page.isEmpty
  }

  /// Takes the lines that are plain until the page has as many records or bytes.
  /// - Returns: false where the next line is not plain.
  private mutating func takePlainLines(records: Int, bytes: Int) -> Bool {
    let (start, line) = (stream.offset, line)
    let most = (records: records - collector.page.records.count, bytes: bytes - collector.page.bytes.count)
    let taken = stream.chunk.withUnsafeBytes { chunk in
      plainLines.split(chunk, from: start, line: line, most: most, onto: &collector.page)
    }
    stream.goOn(from: taken.end)
    self.line += taken.lines
    return taken.lines > 0
  }

  /// - Returns: false at the end of the text.
  private mutating func readRecord() throws(CSVStop) -> Bool {
    guard let blankLines = stream.skipBlankLines() else { return false }
    line += blankLines
    let start = stream.mark
    let firstLine = line
    var trouble = try gatherRecord()
    let isBroken = trouble == .brokenQuoting
    if isBroken {
      collector.page.dropOpenRecord()
      stream.rewind(to: start)
      line = firstLine
      try parser.restart(quote: 0)
      trouble = try gatherRecord()
      try parser.restart(quote: UInt8(ascii: "\""))
    }
    if case .pastLimit(let limit) = trouble {
      throw .pastLimit(limit, line: firstLine, allowed: limits[limit])
    }
    collector.page.endRecord(line: firstLine, isBroken: isBroken)
    return true
  }

  /// Feeds the parser physical line by physical line, so that no more is taken than the record has, and long lines in pieces,
  /// so that a limit is noticed before much of what is past it is held.
  private mutating func gatherRecord() throws(CSVStop) -> RecordCollector.Trouble? {
    collector.beginRecord()
    let pieceBytes = max(1, min(limits.fieldBytes, 64 << 10))
    while !collector.hasEnded {
      guard let piece = stream.nextPiece(atMost: pieceBytes) else {
        let isSound = try parser.finish(to: &collector)
        return collector.trouble ?? (isSound ? nil : .brokenQuoting)
      }
      if piece.endsLine { line += 1 }
      let isSound = try parser.feed(stream.chunk, piece.range, to: &collector)
      if let trouble = collector.trouble { return trouble }
      guard isSound else { return .brokenQuoting }
      let isQuoted = parser.openFieldIsQuoted
      if parser.openFieldBytes > limits.fieldBytes + (isQuoted ? 1 : 0) {
        return isQuoted ? .brokenQuoting : .pastLimit(.fieldBytes)
      }
    }
    return nil
  }
}

extension CSVLimits {
  fileprivate subscript(limit: CSVLimit) -> Int {
    switch limit {
    case .rowBytes: rowBytes
    case .fieldBytes: fieldBytes
    case .columns: columns
    }
  }
}
