/// A file that is text in a known encoding. It holds the bytes as they came and turns them into UTF-8 only while they are read.
package struct SourceText: Sendable {
  package let encoding: TextEncoding
  /// The delimiter that a first line `sep=X` names; nil without such a line.
  package let declaredDelimiter: UInt8?
  let bytes: [UInt8]

  /// Tells the encoding of a whole file. A file without a byte is an empty text in UTF-8.
  package static func open(_ bytes: [UInt8]) throws(SourceProblem) -> SourceText {
    if let kind = ForeignKind(signatureOf: bytes) { throw .foreign(kind) }
    let encoding = try TextEncoding.told(by: bytes)
    if let kind = ForeignKind(markupOf: TextStream(bytes, encoding).squeezedHead()) { throw .foreign(kind) }
    return SourceText(bytes, encoding)
  }

  private init(_ bytes: [UInt8], _ encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    declaredDelimiter = delimiterDeclared(in: TextStream(bytes, encoding).firstLine())
  }

  /// How its lines end; nil where no line does. Reads the whole text at every call.
  package var lineEnds: LineEnds? {
    var seen: LineEnds?
    var stream = TextStream(bytes, encoding)
    while let piece = stream.nextPiece(atMost: .max) {
      guard piece.endsLine else { continue }
      let line = stream.chunk[piece.range]
      let end: LineEnds =
        line.last == UInt8(ascii: "\r") ? .cr : line.dropLast().last == UInt8(ascii: "\r") ? .crlf : .lf
      guard seen == nil || seen == end else { return .mixed }
      seen = end
    }
    return seen
  }
}

/// The raw value is its name for people.
package enum LineEnds: String, Sendable, CaseIterable {
  case lf = "LF"
  case crlf = "CRLF"
  case cr = "CR"
  case mixed
}

/// Why a file is not taken as text.
package enum SourceProblem: Error, Equatable {
  case foreign(ForeignKind)
  case nulBytes
  case noEncodingFits
}
