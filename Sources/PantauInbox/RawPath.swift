/// A path as the file system has it: bytes, which need not be text.
package struct RawPath: Hashable, Comparable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ text: String) { self.bytes = Array(text.utf8) }

  package static func / (folder: RawPath, name: RawPath) -> RawPath {
    guard let last = folder.bytes.last else { return name }
    return RawPath(bytes: folder.bytes + (last == slash ? [] : [slash]) + name.bytes)
  }
  package static func / (folder: RawPath, name: String) -> RawPath { folder / RawPath(name) }

  package static func < (left: RawPath, right: RawPath) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

  /// The parts between the slashes.
  package var components: [RawPath] {
    bytes.split(separator: slash).map { RawPath(bytes: Array($0)) }
  }

  package var lastComponent: RawPath { components.last ?? self }

  /// nil for a single name, and for the root.
  package var parent: RawPath? {
    guard let name = bytes.lastIndex(where: { $0 != slash }), let cut = bytes[..<name].lastIndex(of: slash) else {
      return nil
    }
    guard let end = bytes[..<cut].lastIndex(where: { $0 != slash }) else { return RawPath("/") }
    return RawPath(bytes: Array(bytes[...end]))
  }

  /// As the system's other libraries want it; bytes that are no UTF-8 do not survive.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  @discardableResult
  func withCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return try terminated.withUnsafeBufferPointer { buffer throws(Failure) in
      guard let start = buffer.baseAddress else { return try body("") }
      return try body(start)
    }
  }
}

private let slash = UInt8(ascii: "/")

extension RawPath: CustomStringConvertible {
  /// For people and terminals: bytes that are no UTF-8, and controls, stand as `\xNN`.
  package var description: String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      if let piece = String(validating: rest.prefix(length), as: UTF8.self), piece.unicodeScalars.allSatisfy(\.isShown)
      {
        text += piece
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + (first < 16 ? "0" : "") + String(first, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
