extension TextStream {
  /// Longer than any markup that a file is told by.
  private static var headBytes: Int { 16 }
  /// Longer than any declaration of a delimiter, even with a delimiter behind it for each column.
  private static var firstLineBytes: Int { 4096 }

  /// The first characters behind white space, in lower case, every run of white space within as one space.
  consuming func squeezedHead() -> [UInt8] {
    var head: [UInt8] = []
    var afterSpace = false
    while let piece = nextPiece(atMost: Self.firstLineBytes) {
      for byte in chunk[piece.range] {
        if isWhiteSpace(byte) {
          afterSpace = !head.isEmpty
          continue
        }
        if afterSpace { head.append(UInt8(ascii: " ")) }
        afterSpace = false
        head.append(lowercased(byte))
        if head.count >= Self.headBytes { return head }
      }
    }
    return head
  }

  /// The first physical line without its end, as far as it may declare a delimiter.
  consuming func firstLine() -> [UInt8] {
    guard let piece = nextPiece(atMost: Self.firstLineBytes) else { return [] }
    return chunk[piece.range].filter { !isLineBreak($0) }
  }
}

/// Space, tab, the line breaks, vertical tab and form feed.
private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
