/// Bytes seen as UTF-16 of a known byte order.
struct UTF16Units {
  private let bytes: UnsafeRawBufferPointer
  private let isBigEndian: Bool

  init(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) {
    self.bytes = bytes
    self.isBigEndian = isBigEndian
  }

  /// Whether a U+0000 is among the units from the byte offset on; nil where they are no UTF-16: an odd byte at the end, a
  /// surrogate without its other half.
  func wellFormed(from start: Int) -> Bool? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var hasNUL = false
    var awaitsLow = false
    for offset in stride(from: start, to: bytes.count, by: 2) {
      let unit = self[offset]
      guard awaitsLow == UTF16.isTrailSurrogate(unit) else { return nil }
      awaitsLow = UTF16.isLeadSurrogate(unit)
      if unit == 0 { hasNUL = true }
    }
    return awaitsLow ? nil : hasNUL
  }

  /// The character that begins at the byte offset of well-formed units, and the offset behind it.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let unit = self[offset]
    guard UTF16.isLeadSurrogate(unit), offset + 4 <= bytes.count else {
      return (Unicode.Scalar(unit) ?? "\u{FFFD}", offset + 2)
    }
    let value = 0x1_0000 + (UInt32(unit & 0x3FF) << 10 | UInt32(self[offset + 2] & 0x3FF))
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + 4)
  }

  private subscript(offset: Int) -> UInt16 {
    let unit = bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
    return isBigEndian ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit)
  }
}
