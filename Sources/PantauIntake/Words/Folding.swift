@_spi(_Unicode) import Swift

/// What does not count when two texts are compared.
enum Folding: Sendable {
  /// Words and header names: case, spaces, hyphens and underscores.
  case words
  /// Names of regions: all but letters and digits, and case.
  case names

  /// The byte as it counts, 0 where it does not; bytes of characters beyond ASCII are folded already.
  func folded(_ byte: UInt8) -> UInt8 {
    let byte = byte.lowercased
    switch self {
    case .words:
      return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? 0 : byte
    case .names: return byte.isDigit || byte.isLetter || byte >= 0x80 ? byte : 0
    }
  }

  /// The folded text, in UTF-8.
  func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8.lazy.map(folded) where byte != 0 { bytes.append(byte) }
      return bytes
    }
    for scalar in text._nfc {
      if scalar.isASCII {
        let byte = folded(UInt8(scalar.value))
        if byte != 0 { bytes.append(byte) }
      } else if counts(scalar) {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return bytes
  }

  private func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .words: !scalar.properties.isWhitespace
    case .names: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
