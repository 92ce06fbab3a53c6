/// A row of a list as markup: the same that the library would write.
struct StreamedRow {
  struct Cell {
    let content: CellContent
    /// Number of its format.
    let format: Int32
  }

  /// Counted from 0.
  var number = 0
  /// In points; nil: one line.
  var height: Double?
  var cells: [Cell] = []

  /// More bytes than the markup can take.
  var room: Int { cells.reduce(128) { $0 + $1.content.room } }

  func write(at cursor: inout MarkupCursor) {
    cursor.put("<row r=\"")
    cursor.put(number + 1)
    if let height {
      cursor.put("\" ht=\"")
      cursor.put(height)
      cursor.put("\" customHeight=\"1")
    }
    cursor.put("\">")
    for (column, cell) in cells.enumerated() { write(cell, column: column, at: &cursor) }
    cursor.put("</row>")
  }

  private func write(_ cell: Cell, column: Int, at cursor: inout MarkupCursor) {
    cursor.put("<c r=\"")
    cursor.put(column: column)
    cursor.put(number + 1)
    cursor.put("\" s=\"")
    cursor.put(Int(cell.format))
    switch cell.content {
    case .blank: cursor.put("\"/>")
    case .text(let text), .link(let text, _): write(text, at: &cursor)
    case .number(let number):
      cursor.put("\"><v>")
      cursor.put(number)
      cursor.put("</v></c>")
    case .formula(let formula, let value):
      cursor.put("\"><f>")
      formula.withBytes { cursor.put(escaping: $0) }
      cursor.put("</f><v>")
      cursor.put(value)
      cursor.put("</v></c>")
    }
  }

  private func write(_ text: String, at cursor: inout MarkupCursor) {
    text.withBytes { bytes in
      // Without this a reader may drop white space at the ends.
      let keepsEnds = isSpace(bytes.first) || isSpace(bytes.last)
      cursor.put(keepsEnds ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>")
      cursor.put(escaping: bytes)
      cursor.put("</t></is></c>")
    }
  }
}

extension CellContent {
  /// More bytes than its cell's markup can take: a character becomes five at most.
  fileprivate var room: Int {
    switch self {
    case .blank, .number: 128
    case .text(let text), .link(let text, _), .formula(let text, _): 128 + 5 * text.utf8.count
    }
  }
}

extension String {
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = self
    text.withUTF8(body)
  }
}

private func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
