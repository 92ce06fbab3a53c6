/// A column of a list: its header is the contract, the rest is for the eye.
package struct Column: Sendable {
  package enum Graphic: Sendable {
    case none
    /// A bar in the cell, as long as its share of the longest.
    case bar(Tone)
    /// Colours from low (bad) to high (good), or the other way.
    case scale(highIsGood: Bool)
  }

  package var header: String
  /// In characters; nil: as wide as the content, within reason.
  package var width: Double?
  package var graphic: Graphic
  /// Long texts break into lines.
  package var wraps: Bool
  /// The header stands upright: a matrix with many narrow columns.
  package var isUpright: Bool

  package init(
    _ header: String, width: Double? = nil, graphic: Graphic = .none, wraps: Bool = false, isUpright: Bool = false
  ) {
    self.header = header
    self.width = width
    self.graphic = graphic
    self.wraps = wraps
    self.isUpright = isUpright
  }
}

/// Takes the rows of a list one at a time.
package typealias RowSink = ([TonedCell]) -> Void

/// A list: title, notes, one header row, rows that stream. Rows past what one sheet holds go on in `<name> (2)`.
package struct ListSheet: Sendable {
  package var name: String
  package var title: String
  /// Lines between the title and the header.
  package var notes: [String]
  package var columns: [Column]
  /// How many columns stay in sight when one scrolls to the right.
  package var frozenColumns: Int
  /// Lists of one consolidation with the same name here have the same columns and rows; nil: no other list has these.
  package var sharedRows: String?
  /// Calls the sink once a row, in order; the same rows at every call.
  package var rows: @Sendable (RowSink) -> Void

  package init(
    name: String, title: String, notes: [String], columns: [Column], frozenColumns: Int = 0,
    sharedRows: String? = nil, rows: @escaping @Sendable (RowSink) -> Void
  ) {
    self.name = name
    self.title = title
    self.notes = notes
    self.columns = columns
    self.frozenColumns = frozenColumns
    self.sharedRows = sharedRows
    self.rows = rows
  }
}

package enum Sheet: Sendable {
  case list(ListSheet)
  case page(PageSheet)
  case entry(EntrySheet)

  package var name: String {
    switch self {
    case .list(let list): list.name
    case .page(let page): page.name
    case .entry(let entry): entry.name
    }
  }
}

/// A workbook as it will be written.
package struct Workbook: Sendable {
  package var title: String
  /// Printed at the foot of every page: the as-of instant, the version.
  package var footer: String
  /// What the file says of its making, in seconds since 1970 UTC: the same sheets give the same bytes.
  package var created: Int64
  package var sheets: [Sheet]

  package init(title: String, footer: String, created: Int64, sheets: [Sheet]) {
    self.title = title
    self.footer = footer
    self.created = created
    self.sheets = sheets
  }
}
