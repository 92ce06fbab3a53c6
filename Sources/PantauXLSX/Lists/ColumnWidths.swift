import PantauGrid

/// Widths of a list's columns, in characters, as its rows come by.
struct ColumnWidths {
  /// No column is wider than this unless its page says so; longer texts break into lines.
  static let limit = 60

  /// A wrapping column stays narrower, so that a page holds it.
  static let wrappingLimit = 50

  private var contents: [Int]

  init(columns: Int) { contents = Array(repeating: 0, count: columns) }

  mutating func see(_ cell: Cell, column: Int) {
    switch cell {
    // No text shows more characters than it has bytes.
    case .text(let text) where text.utf8.count <= contents[column]: break
    default: contents[column] = max(contents[column], cell.shownLength)
    }
  }

  /// The width that a column cannot pass, known before its content is.
  static func room(in column: Column) -> Double { column.width ?? Double(column.wraps ? wrappingLimit : limit) }

  /// The width that suits both header and content.
  func width(of column: Column, at index: Int) -> Double {
    if let width = column.width { return width }
    let content = min(contents[index] + 3, Int(Self.room(in: column)))
    if column.isUpright { return Double(max(content, 5)) }
    // The header may take two lines, and needs room for the filter's button.
    return Double(max(content, twoLineLength(of: column.header) + 5, 6))
  }
}

/// Length of the longer line when a header is broken at its best space.
private func twoLineLength(of header: String) -> Int {
  var best = longestLine(of: header)
  for space in header.indices where header[space] == " " {
    best = min(best, max(longestLine(of: String(header[..<space])), longestLine(of: String(header[space...])) - 1))
  }
  return best
}
