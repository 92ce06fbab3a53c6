import Glibc
import PantauGrid

/// How much room a cell takes.
extension Cell {
  var isNumber: Bool { Style(.tableRow).numbered(for: self).number != .general }

  /// How many characters it shows, of its longest line.
  var shownLength: Int {
    switch self {
    case .empty: 0
    case .text(let text), .link(let text), .jump(let text, _): longestLine(of: text)
    case .number(let number), .money(let number): shownDigits(of: number)
    case .percent: 6
    case .date: 10
    case .instant: 16
    case .formula(_, let value, let asPercent): asPercent ? 6 : shownDigits(of: Int64(exactly: value.rounded()) ?? .max)
    }
  }

  /// How many lines it takes in a column of that width, reckoned a little high.
  func lines(within room: Double) -> Int {
    switch self {
    case .text(let text), .link(let text), .jump(let text, _):
      // Letters are narrower than the digits that widths are counted in; breaking at words wastes some of that.
      PantauXLSX.lines(of: text, within: max(room * 1.15 - 2, 1))
    case .empty, .number, .money, .percent, .date, .instant, .formula: 1
    }
  }
}

/// Points that a row of so many lines takes; spreadsheets have no higher rows than 409.
func rowHeight(lines: Int) -> Double { min(Double(lines) * 13 + 4.5, 409) }

/// Characters of the longest line of a text.
func longestLine(of text: String) -> Int {
  var (longest, length) = (0, 0)
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\n") {
      longest = max(longest, length)
      length = 0
    } else if isFirstOfCharacter(byte) {
      length += 1
    }
  }
  return max(longest, length)
}

private func lines(of text: String, within room: Double) -> Int {
  // Most texts are short, and have no more characters than bytes.
  if Double(text.utf8.count) <= room && !hasLineBreak(text) { return 1 }
  var (lines, length) = (0, 0)
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\n") {
      lines += linesNeeded(length, room)
      length = 0
    } else if isFirstOfCharacter(byte) {
      length += 1
    }
  }
  return lines + linesNeeded(length, room)
}

private func hasLineBreak(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in bytes.baseAddress.map { memchr($0, 10, bytes.count) != nil } ?? false }
}

private func linesNeeded(_ length: Int, _ room: Double) -> Int { max(1, Int((Double(length) / room).rounded(.up))) }

private func isFirstOfCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

/// Digits with their thousands separators.
private func shownDigits(of number: Int64) -> Int {
  var (count, rest) = (1, number.magnitude / 10)
  while rest > 0 {
    count += 1
    rest /= 10
  }
  return count + (count - 1) / 3 + (number < 0 ? 1 : 0)
}
