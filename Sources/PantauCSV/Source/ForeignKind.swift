/// What a file is that is no CSV, told from its first bytes. The raw value is its name for people.
package enum ForeignKind: String, Sendable, CaseIterable {
  case zip = "XLSX/ODS/ZIP"
  case excelBinary = "XLS"
  case pdf = "PDF"
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case rtf = "RTF"
  case html = "HTML"
  case xml = "XML"
  case json = "JSON"
}

extension ForeignKind {
  /// Each is long enough that no title of a report begins so: `BM…` and `PKPU` are titles.
  private static let signatures: [(start: [UInt8], kind: ForeignKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0x50, 0x4B, 0x07, 0x08], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .excelBinary),
    (Array("%PDF-".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif),
    (Array("{\\rtf".utf8), .rtf),
  ]

  private static let markup: [(start: [UInt8], kind: ForeignKind)] = [
    (Array("<!doctype html".utf8), .html),
    (Array("<html".utf8), .html),
    (Array("<head".utf8), .html),
    (Array("<body".utf8), .html),
    (Array("<table".utf8), .html),
    (Array("<?xml".utf8), .xml),
  ]

  /// A binary format, by the bytes as they lie on disk; nil for anything else.
  init?(signatureOf bytes: [UInt8]) {
    guard let match = Self.signatures.first(where: { bytes.starts(with: $0.start) }) else { return nil }
    self = match.kind
  }

  /// A textual format, by the `squeezedHead` of the decoded text; nil for anything else.
  init?(markupOf head: [UInt8]) {
    if let match = Self.markup.first(where: { head.starts(with: $0.start) }) {
      self = match.kind
    } else if Self.beginsLikeJSON(head) {
      self = .json
    } else {
      return nil
    }
  }

  /// `{` and a name or the end, `[` and a value that is no number: `[DRAFT]` and `{x` are titles.
  private static func beginsLikeJSON(_ head: [UInt8]) -> Bool {
    guard let bracket = head.first, let next = head.dropFirst().first(where: { $0 != UInt8(ascii: " ") }) else {
      return false
    }
    switch bracket {
    case UInt8(ascii: "{"): return "\"}".utf8.contains(next)
    case UInt8(ascii: "["): return "{[\"]".utf8.contains(next)
    default: return false
    }
  }
}
