/// JSON whose bytes are ours to decide: their SHA-256 stands in the ledger, and no update of a library may change them.
/// Members stand in the order given, the outermost and the objects in its lists a line each.
indirect enum StableJSON {
  case null
  case number(Int)
  case text(String)
  case list([StableJSON])
  case object([(String, StableJSON)])

  init(_ text: String?) { self = text.map(StableJSON.text) ?? .null }
  init(_ number: Int?) { self = number.map(StableJSON.number) ?? .null }

  /// The whole document, with a line end.
  var bytes: [UInt8] {
    var text = ""
    if case .object(let members) = self {
      text += "{"
      for (index, member) in members.enumerated() {
        text += index == 0 ? "\n  " : ",\n  "
        StableJSON.write(member.0, to: &text)
        text += ": "
        member.1.writeMember(to: &text)
      }
      text += members.isEmpty ? "}" : "\n}"
    } else {
      write(to: &text)
    }
    return Array((text + "\n").utf8)
  }

  private func writeMember(to text: inout String) {
    guard case .list(let items) = self, case .object = items.first else { return write(to: &text) }
    for (index, item) in items.enumerated() {
      text += index == 0 ? "[\n    " : ",\n    "
      item.write(to: &text)
    }
    text += "\n  ]"
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .text(let value): StableJSON.write(value, to: &text)
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        StableJSON.write(member.0, to: &text)
        text += ": "
        member.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    if value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != quote && $0 != backslash }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  /// What a terminal may obey is escaped, as in every JSON document of this program.
  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case _ where scalar.value < 0x20 || scalar.isUnseen:
      text += scalar.escapedInJSON
    default: text.unicodeScalars.append(scalar)
    }
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
