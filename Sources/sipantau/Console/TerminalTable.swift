/// A table for a terminal of 80 columns.
struct TerminalTable {
  struct Column {
    let header: String
    let width: Int
    var isRight = false
  }

  let columns: [Column]
  var rows: [[String]] = []

  func lines(_ console: Console) -> [String] {
    let head = line(columns.map(\.header))
    let rule = String(repeating: "─", count: columns.map(\.width).reduce(columns.count - 1, +))
    return [console.painted(head, .strong), console.painted(rule, .faint)] + rows.map(line)
  }

  private func line(_ cells: [String]) -> String {
    var line = zip(cells, columns).map { cell, column in
      let fitted = TerminalText.fitted(cell, to: column.width)
      guard column.isRight else { return fitted }
      let text = TerminalText.safe(cell)
      return String(repeating: " ", count: max(0, column.width - text.count)) + text
    }.joined(separator: " ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
