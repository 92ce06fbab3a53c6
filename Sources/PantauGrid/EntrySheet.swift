/// A sheet for somebody to correct and send back as CSV: the header is its first row, nothing stands above it, and every
/// cell is a text, so that a spreadsheet changes none of them.
package struct EntrySheet: Sendable {
  package var name: String
  package var columns: [EntryColumn]
  /// What columns offer to choose from; they are kept on a hidden sheet of the workbook.
  package var choices: [ChoiceList]
  /// Calls the sink once a row, in order; the same rows at every call. A row may have fewer cells than there are columns.
  package var rows: @Sendable (_ sink: ([EntryCell]) -> Void) -> Void

  package init(
    name: String, columns: [EntryColumn], choices: [ChoiceList],
    rows: @escaping @Sendable (_ sink: ([EntryCell]) -> Void) -> Void
  ) {
    self.name = name
    self.columns = columns
    self.choices = choices
    self.rows = rows
  }
}

package struct EntryColumn: Sendable {
  /// The header's text, tone and remark. Without a text the column is no part of the table, and not filtered.
  package var header: EntryCell
  /// Index in the sheet's choices; nil: anything may be written.
  package var choices: Int?
  /// Long texts break into lines.
  package var wraps: Bool

  package init(_ header: EntryCell, choices: Int? = nil, wraps: Bool = false) {
    self.header = header
    self.choices = choices
    self.wraps = wraps
  }
}

package struct EntryCell: Sendable, Equatable {
  package var text: String
  package var tone: Tone
  /// A note that opens over the cell.
  package var remark: String?

  package init(_ text: String, _ tone: Tone = .plain, remark: String? = nil) {
    self.text = text
    self.tone = tone
    self.remark = remark
  }
}

/// Values to choose from. Others may be written too: a spreadsheet asks, and lets them pass.
package struct ChoiceList: Sendable, Equatable {
  /// Letters, digits and underscores, beginning with a letter; no other list of the workbook has it.
  package var name: String
  package var values: [String]

  package init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}
