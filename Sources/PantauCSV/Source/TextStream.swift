/// The UTF-8 text of a file, a chunk at a time, without the byte order mark. A file that is UTF-8 is one chunk: itself.
struct TextStream {
  /// A place in the text to come back to.
  struct Mark {
    fileprivate let chunkStart: Int
    fileprivate let offset: Int
  }

  /// A part of `chunk`: a physical line with its end, or what the chunk or the asker's measure holds of it.
  struct Piece {
    let range: Range<Int>
    let endsLine: Bool
  }

  private(set) var chunk: [UInt8]
  /// Where in `chunk` the text that was not yet given begins.
  private(set) var offset: Int
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  /// Where in `bytes` the chunk and the next one begin.
  private var chunkStart: Int
  private var nextStart: Int

  private static let chunkBytes = 64 << 10

  init(_ bytes: [UInt8], _ encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    chunkStart = encoding.mark.count
    if encoding.isConverted {
      chunk = []
      offset = 0
      nextStart = chunkStart
    } else {
      chunk = bytes
      offset = chunkStart
      nextStart = bytes.count
    }
  }

  var mark: Mark { Mark(chunkStart: chunkStart, offset: offset) }

  mutating func rewind(to mark: Mark) {
    if mark.chunkStart != chunkStart { decodeChunk(from: mark.chunkStart) }
    offset = mark.offset
  }

  /// The next piece of the text; nil at its end. It has at most `count` bytes, or one more where a CRLF would be cut.
  mutating func nextPiece(atMost count: Int) -> Piece? {
    guard hasMore() else { return nil }
    let start = offset
    let end = start + min(count, chunk.count - start)
    let lineEnd = chunk.withUnsafeBytes { endOfLine(in: $0, from: start, to: end) }
    offset = lineEnd ?? end
    return Piece(range: start..<offset, endsLine: lineEnd != nil)
  }

  /// Takes what stands before that place of the chunk as given.
  mutating func goOn(from offset: Int) { self.offset = offset }

  /// Passes over lines with nothing on them.
  /// - Returns: how many; nil where nothing but such lines was left.
  mutating func skipBlankLines() -> Int? {
    var lines = 0
    while hasMore() {
      guard isLineBreak(chunk[offset]), nextPiece(atMost: 1) != nil else { return lines }
      lines += 1
    }
    return nil
  }

  private mutating func hasMore() -> Bool {
    if offset < chunk.count { return true }
    guard nextStart < bytes.count else { return false }
    decodeChunk(from: nextStart)
    return true
  }

  private mutating func decodeChunk(from start: Int) {
    chunk.removeAll(keepingCapacity: true)
    chunkStart = start
    offset = 0
    nextStart = bytes.withUnsafeBytes { encoding.decode($0, from: start, atLeast: Self.chunkBytes, into: &chunk) }
  }
}

@inline(__always)
func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

/// The offset behind the first LF, CRLF or CR that begins between `start` and `end`; nil where none does.
private func endOfLine(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
  var offset = start
  // Eight bytes at a time while none of them is a line break.
  while offset + 8 <= end {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let breaks = zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
    if breaks != 0 {
      offset += breaks.trailingZeroBitCount / 8
      break
    }
    offset += 8
  }
  while offset < end, !isLineBreak(bytes[offset]) { offset += 1 }
  guard offset < end else { return nil }
  let isCRLF =
    bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
  return offset + (isCRLF ? 2 : 1)
}

/// The lowest bit set is in the lowest byte of the word that is zero; no bit where none is.
@inline(__always)
func zeroBytes(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 }
