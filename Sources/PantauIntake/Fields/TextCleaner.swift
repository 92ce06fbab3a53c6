@_spi(_Unicode) import Swift

/// Text as it is kept: NFC, trimmed, every run of white space one space, without control and format characters.
enum TextCleaner {
  /// Whether cleaning would change nothing, which one look at the bytes tells of nearly every field: printable ASCII.
  static func isClean(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 8 else { return isShortAndClean(text) }
    let space = UInt8(ascii: " ")
    guard text[0] != space, text[text.count - 1] != space else { return false }
    // Eight bytes at a time, one of them twice, so that every pair of neighbours is seen.
    var start = 0
    while start < text.count - 8 {
      guard isClean(eight: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)) else { return false }
      start += 7
    }
    return isClean(eight: text.bytes.unsafeLoadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self))
  }

  /// Whether all is printable ASCII without two spaces side by side: clean but perhaps for a space at either end.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    var start = 0
    // Eight bytes at a time, one of them twice, so that every pair of neighbours is seen.
    while start + 8 <= text.count {
      guard isClean(eight: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)) else { return false }
      start += 7
    }
    guard start < text.count else { return true }
    if text.count >= 8 {
      return isClean(eight: text.bytes.unsafeLoadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self))
    }
    var last: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: " ") || last != byte else { return false }
      last = byte
    }
    return true
  }

  /// Whether all eight bytes are printable ASCII, and no two spaces stand side by side.
  private static func isClean(eight bytes: UInt64) -> Bool {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let isBeyond = (bytes | bytes &+ ones) & highs
    let isBelow = (bytes &- ones << 5) & ~bytes & highs
    let others = bytes ^ ones << 5
    let isSpace = ~((others & ~highs) &+ ~highs | others) & highs
    return isBeyond | isBelow | (isSpace & isSpace << 8) == 0
  }

  private static func isShortAndClean(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    var last = UInt8(ascii: " ")
    for index in text.indices {
      let byte = text[index]
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: " ") || last != byte else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// Appends the cleaned text, and says whether control or format characters were dropped from it.
  @discardableResult
  static func append(_ written: Span<UInt8>, to bytes: inout [UInt8]) -> Bool {
    var kept = String.UnicodeScalarView()
    var hasDropped = false
    for scalar in written.text.unicodeScalars {
      if scalar.isWhite || !scalar.isControl { kept.append(scalar) } else { hasDropped = true }
    }
    let start = bytes.count
    var needsSpace = false
    for scalar in String(kept)._nfc {
      if scalar.isWhite {
        needsSpace = bytes.count > start
      } else {
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        needsSpace = false
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return hasDropped
  }

  /// A copy of its own, for the few texts that are not fields of a row.
  static func cleaned(_ written: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    append(written, to: &bytes)
    return bytes
  }
}

extension Unicode.Scalar {
  /// Also the line breaks and tabs among the control characters.
  fileprivate var isWhite: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  fileprivate var isControl: Bool {
    let category = properties.generalCategory
    return category == .control || category == .format
  }
}
