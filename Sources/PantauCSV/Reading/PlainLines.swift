import PantauGrid

/// Splits lines of which nobody can doubt what they say, some thousand at a time: whole ones, within every limit, each field
/// of them without a quote, or with one at either end and none between. All others are the parser's.
struct PlainLines: ~Copyable {
  /// Where the lines that were split end, and how many there were, blank ones among them.
  struct Taken {
    var end: Int
    var lines = 0
  }

  private let delimiter: UInt8
  private let limits: CSVLimits
  private let longestLine: Int
  // What is split so far, before it goes to the page.
  private let text: UnsafeMutableRawBufferPointer
  private let ends: UnsafeMutableBufferPointer<Int>
  private let records: UnsafeMutableBufferPointer<TextTable.Added>

  /// Bytes at which a round is over; the last line of it may go beyond.
  private static let roundBytes = 32 << 10
  private static let lineBytes = 16 << 10
  /// Bytes looked at together.
  private static let step = MemoryLayout<UInt64>.size

  init(delimiter: UInt8, limits: CSVLimits) {
    self.delimiter = delimiter
    self.limits = limits
    longestLine = min(Self.lineBytes, limits.fieldBytes, limits.rowBytes)
    // Every field takes a byte at least, that of the delimiter or line break behind it, and so does every record.
    let most = Self.roundBytes + Self.lineBytes + 2 * Self.step
    text = .allocate(byteCount: most, alignment: Self.step)
    ends = .allocate(capacity: most)
    records = .allocate(capacity: most)
  }

  deinit {
    text.deallocate()
    ends.deallocate()
    records.deallocate()
  }

  /// Splits the lines from the offset on, up to the first that is not plain, and adds their records to the page.
  /// - Parameters:
  ///   - chunk: text that does not end between the CR and the LF of a line end.
  ///   - line: physical line on which the offset stands.
  ///   - most: how many records and bytes may be added; no record is begun past it.
  func split(
    _ chunk: UnsafeRawBufferPointer, from start: Int, line: Int, most: (records: Int, bytes: Int),
    onto page: inout TextTable
  ) -> Taken {
    var taken = Taken(end: start)
    var (textCount, endCount, recordCount) = (0, 0, 0)
    while recordCount < most.records, textCount < most.bytes, taken.end - start < Self.roundBytes {
      guard let split = splitLine(chunk, from: taken.end, text: textCount, ends: endCount) else { break }
      if split.fields > 0 {
        records[recordCount] = TextTable.Added(line: line + taken.lines, fields: split.fields)
        recordCount += 1
        endCount += split.fields
        textCount = split.textEnd
      }
      taken.end = split.end
      taken.lines += 1
    }
    if recordCount > 0 {
      page.append(
        UnsafeBufferPointer(rebasing: records[..<recordCount]),
        text: UnsafeRawBufferPointer(rebasing: text[..<textCount]),
        ends: UnsafeBufferPointer(rebasing: ends[..<endCount]))
    }
    return taken
  }

  /// Copies the line's fields behind what there is of `text` and `ends`; no field: the line is blank.
  /// - Returns: nil where the line is not plain.
  @inline(__always)
  private func splitLine(
    _ chunk: UnsafeRawBufferPointer, from start: Int, text textStart: Int, ends endStart: Int
  ) -> (end: Int, fields: Int, textEnd: Int)? {
    guard let source = chunk.baseAddress, let text = text.baseAddress, let ends = ends.baseAddress else { return nil }
    let marks = (delimiter: every(delimiter), quote: every(quote), lf: every(lf), cr: every(cr))
    // The last place from where a whole step may be taken.
    let last = min(chunk.count - Self.step, start + longestLine)
    var (at, textEnd, endCount) = (start, textStart, endStart)
    var fieldStart = start
    while at <= last {
      let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      text.storeBytes(of: word.littleEndian, toByteOffset: textEnd, as: UInt64.self)
      let found =
        zeroBytes(word ^ marks.delimiter) | zeroBytes(word ^ marks.quote) | zeroBytes(word ^ marks.lf)
        | zeroBytes(word ^ marks.cr)
      guard found != 0 else {
        at += Self.step
        textEnd += Self.step
        continue
      }
      let passed = found.trailingZeroBitCount / 8
      at += passed
      textEnd += passed
      var byte = source.load(fromByteOffset: at, as: UInt8.self)
      if byte == quote {
        // The field began with it, or its quoting is broken.
        guard at == fieldStart, let closing = closingQuote(source, from: at + 1, last: last) else { return nil }
        let content = closing - fieldStart - 1
        (text + textEnd).copyMemory(from: source + fieldStart + 1, byteCount: content)
        textEnd += content
        at = closing + 1
        // At most one byte beyond the last place of a step, which has more.
        byte = source.load(fromByteOffset: at, as: UInt8.self)
        guard byte == delimiter || byte == lf || byte == cr else { return nil }
      }
      if byte != delimiter, at == start {
        at += byte == cr && at + 1 < chunk.count && chunk[at + 1] == lf ? 2 : 1
        return (at, 0, textStart)
      }
      // A step reaches beyond the last place.
      guard at - start <= longestLine else { return nil }
      ends[endCount] = textEnd
      endCount += 1
      at += 1
      fieldStart = at
      guard byte != delimiter else { continue }
      if byte == cr, at < chunk.count, chunk[at] == lf { at += 1 }
      let fields = endCount - endStart
      return fields <= limits.columns ? (at, fields, textEnd) : nil
    }
    return nil
  }

  /// The next quote, where it stands on the same line and is not doubled.
  @inline(__always)
  private func closingQuote(_ source: UnsafeRawPointer, from start: Int, last: Int) -> Int? {
    var at = start
    while at < last {
      switch source.load(fromByteOffset: at, as: UInt8.self) {
      case quote: return at
      case lf, cr: return nil
      default: at += 1
      }
    }
    return nil
  }
}

private let quote = UInt8(ascii: "\"")
private let lf = UInt8(ascii: "\n")
private let cr = UInt8(ascii: "\r")

@inline(__always)
private func every(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
