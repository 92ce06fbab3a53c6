/// How the characters of a file are written. The raw value is its name for people.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 (BOM)"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// False for UTF-8, with or without a byte order mark: its characters are taken as they stand.
  package var isConverted: Bool {
    switch self {
    case .utf8, .utf8WithMark: false
    case .utf16LittleEndian, .utf16BigEndian, .windows1252: true
    }
  }

  /// The byte order mark; empty where the encoding has none.
  var mark: [UInt8] {
    switch self {
    case .utf8WithMark: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf8, .windows1252: []
    }
  }

  /// The encoding that all bytes fit. A mark decides alone; without one UTF-8 is tried, then Windows-1252.
  static func told(by bytes: [UInt8]) throws(SourceProblem) -> TextEncoding {
    let marked = [utf8WithMark, utf16LittleEndian, utf16BigEndian].first { bytes.starts(with: $0.mark) }
    for encoding in marked.map({ [$0] }) ?? [.utf8, .windows1252] {
      switch bytes.withUnsafeBytes({ encoding.fit(of: $0) }) {
      case .fits: return encoding
      case .hasNUL: throw .nulBytes
      case .differs: continue
      }
    }
    throw .noEncodingFits
  }

  private enum Fit {
    case fits, hasNUL, differs
  }

  private func fit(of bytes: UnsafeRawBufferPointer) -> Fit {
    switch self {
    case .utf8, .utf8WithMark:
      containsNUL(bytes) ? .hasNUL : isStrictUTF8(bytes) ? .fits : .differs
    case .utf16LittleEndian, .utf16BigEndian:
      switch UTF16Units(bytes, isBigEndian: self == .utf16BigEndian).wellFormed(from: mark.count) {
      case nil: .differs
      case .some(let hasNUL): hasNUL ? .hasNUL : .fits
      }
    case .windows1252:
      bytes.contains(where: Windows1252.isUndefined) ? .differs : .fits
    }
  }
}
