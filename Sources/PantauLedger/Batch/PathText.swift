/// A path of any bytes as a text that `sqlite3` shows: as it is where it is UTF-8, `%FF` for a byte that is not, and
/// `%25` for the percent sign itself. Every path has one such text, and comes back byte for byte.
enum PathText {
  static func encode(_ path: [UInt8]) -> String {
    var text = ""
    var decoder = UTF8Decoder(path)
    while let piece = decoder.next() {
      switch piece {
      case .scalar("%"): text += "%25"
      case .scalar(let scalar): text.unicodeScalars.append(scalar)
      case .stray(let byte): text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  static func decode(_ text: String) -> [UInt8] {
    var path: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        path.append(code)
        rest = rest.dropFirst(2)
      } else {
        path.append(byte)
      }
    }
    return path
  }
}

extension Ledger {
  /// The bytes of a path as the ledger, and whatever is made of it, writes them.
  package static func path(written text: String) -> [UInt8] { PathText.decode(text) }
}

private struct UTF8Decoder {
  enum Piece {
    case scalar(Unicode.Scalar)
    case stray(UInt8)
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = rest.makeIterator()
    if case .valid(let encoded) = parser.parseScalar(from: &bytes) {
      rest = rest.dropFirst(encoded.count)
      return .scalar(Unicode.UTF8.decode(encoded))
    }
    rest = rest.dropFirst()
    return .stray(first)
  }
}
