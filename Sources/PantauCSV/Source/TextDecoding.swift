extension TextEncoding {
  /// Appends characters as UTF-8 until `target` holds `count` bytes or the source ends. Never stops behind a CR that an LF
  /// may follow, so that a line end is whole.
  /// - Returns: the offset in `source` behind the last character taken.
  func decode(_ source: UnsafeRawBufferPointer, from start: Int, atLeast count: Int, into target: inout [UInt8]) -> Int
  {
    target.reserveCapacity(count + 8)
    let units = UTF16Units(source, isBigEndian: self == .utf16BigEndian)
    var offset = start
    while offset < source.count, target.count < count || target.last == UInt8(ascii: "\r") {
      let scalar: Unicode.Scalar
      switch self {
      case .utf8, .utf8WithMark:
        target.append(source[offset])
        offset += 1
        continue
      case .windows1252:
        scalar = Windows1252.scalar(source[offset])
        offset += 1
      case .utf16LittleEndian, .utf16BigEndian:
        (scalar, offset) = units.scalar(at: offset)
      }
      if scalar.isASCII {
        target.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        target.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return offset
  }
}
