import PantauGrid

/// Everything that tells one cell's look from another's; equal styles share a format.
struct Style: Hashable {
  enum Role: Hashable {
    /// A row of a list, a row of a page's table.
    case listRow, tableRow
    /// Laid over a row's own look where a bar would stand.
    case zero
    /// A cell that somebody fills in: whatever is written there stays a text.
    case entry
    case listTitle, note, header, uprightHeader
    case pageTitle, pageSubtitle, heading, paragraph, tileLabel, tileValue, tileComparison, missingChart
  }

  enum Number: Int, CaseIterable {
    case general, whole, percent, date, instant
  }

  enum Alignment: Hashable {
    /// Texts at the left, numbers at the right.
    case natural
    case left, centered, right
  }

  var role: Role
  var tone: Tone
  var number = Number.general
  var wraps = false
  var alignment = Alignment.natural
  var isLink = false

  init(_ role: Role, _ tone: Tone = .plain, wraps: Bool = false, alignment: Alignment = .natural) {
    self.role = role
    self.tone = tone
    self.wraps = wraps
    self.alignment = alignment
  }

  /// The same style with the number format that the cell asks for.
  func numbered(for cell: Cell) -> Style {
    var style = self
    style.number =
      switch cell {
      case .empty, .text, .link, .jump: .general
      case .number, .money, .formula(_, _, asPercent: false): .whole
      case .percent, .formula: .percent
      case .date: .date
      case .instant: .instant
      }
    return style
  }

  /// In `rowStyles`.
  var indexOfRowStyle: Int {
    let place = tone.rawValue * 2 + (alignment == .centered ? 1 : 0)
    let look = number == .general ? (wraps ? 2 : 0) + (isLink ? 1 : 0) : number.rawValue + 3
    return place * 8 + look
  }

  /// All that a row of a list can look like: only texts wrap, and only texts are links.
  static let rowStyles = Tone.allCases.flatMap { tone in
    [Alignment.natural, .centered].flatMap { alignment in
      let texts = [false, true].flatMap { wraps in
        let style = Style(.listRow, tone, wraps: wraps, alignment: alignment)
        return [style, style.linked]
      }
      let numbers = Number.allCases.filter { $0 != .general }.map { number in
        var style = Style(.listRow, tone, alignment: alignment)
        style.number = number
        return style
      }
      return texts + numbers
    }
  }

  var linked: Style {
    var style = self
    style.isLink = true
    return style
  }
}
