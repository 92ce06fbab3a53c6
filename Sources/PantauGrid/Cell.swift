/// What a cell of a sheet holds. Dates are days since 1970-01-01; the adapter knows how a file writes them.
package enum Cell: Sendable, Equatable {
  case empty
  /// Never a formula, whatever it begins with.
  case text(String)
  /// A text that is a link where it is http(s), and a mere text otherwise.
  case link(String)
  case number(Int64)
  /// Whole rupiah.
  case money(Int64)
  /// A fraction: 0.75 is 75 %.
  case percent(Double)
  case date(Int32)
  /// Minutes since 1970-01-01T00:00 on the wall clock that the column speaks of.
  case instant(Int64)
  /// A formula (A1 style, English names, no leading `=`) with its computed value; `asPercent` for a fraction. No page knows
  /// which row of the file it fills: `{first}` stands for the first row of the list, `{above}` for the row above this one
  /// and `{row}` for this one.
  case formula(String, value: Double, asPercent: Bool)
  /// A text that leads to a sheet of the same workbook.
  case jump(String, sheet: String)
}

/// What a cell means to the eye. How it looks is the adapter's, in one palette file; a tone never stands without a word.
package enum Tone: Int, Sendable, CaseIterable {
  case plain
  case good, attention, bad, neutral
  /// Levels of an obstacle, and a step below *bad*.
  case grave
  /// Not required, not known.
  case faint
  /// A total, a heading within the rows.
  case strong
}

package struct TonedCell: Sendable, Equatable {
  package var cell: Cell
  package var tone: Tone

  package init(_ cell: Cell, _ tone: Tone = .plain) {
    self.cell = cell
    self.tone = tone
  }
}
