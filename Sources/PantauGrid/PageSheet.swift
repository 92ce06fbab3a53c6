/// A sheet that is laid out by hand (*Ringkasan*, *Keterangan*): blocks from the top down, drawn on a grid of columns.
package struct PageSheet: Sendable {
  package var name: String
  package var title: String
  package var subtitle: String
  /// Widths of the grid's columns, in characters.
  package var columnWidths: [Double]
  package var isLandscape: Bool
  package var blocks: [Block]

  package init(
    name: String, title: String, subtitle: String, columnWidths: [Double], isLandscape: Bool, blocks: [Block]
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.columnWidths = columnWidths
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

/// One thing on a page. Blocks follow each other; a block takes as many rows as it needs.
package enum Block: Sendable {
  case heading(String)
  case paragraph(String)
  /// Key figures side by side, each over `span` grid columns.
  case tiles([Tile], span: Int)
  /// A small table; each column spans as many grid columns as `spans` says.
  case table(headers: [String], spans: [Int], rows: [[TonedCell]])
  /// Charts side by side, each over as many grid columns as it says.
  case charts([Chart], rows: Int)
  case space
}

/// A key figure: what it is, its value, last week's beside it.
package struct Tile: Sendable {
  package var label: String
  package var value: Cell
  /// `minggu lalu 61 %`, with an arrow that says whether that is better.
  package var comparison: String
  package var tone: Tone

  package init(label: String, value: Cell, comparison: String, tone: Tone) {
    self.label = label
    self.value = value
    self.comparison = comparison
    self.tone = tone
  }
}

/// A chart over cells of the workbook; its numbers are those cells.
package struct Chart: Sendable {
  package enum Kind: Sendable {
    case bar, stackedBar, percentStackedBar, column, stackedColumn, line, doughnut
  }

  package struct Series: Sendable {
    package var name: String
    package var categories: CellRange
    package var values: CellRange
    package var tone: Tone
    /// Tones of the single points (slices, bars); empty: all as the series.
    package var pointTones: [Tone]

    package init(name: String, categories: CellRange, values: CellRange, tone: Tone, pointTones: [Tone] = []) {
      self.name = name
      self.categories = categories
      self.values = values
      self.tone = tone
      self.pointTones = pointTones
    }
  }

  package var title: String
  package var kind: Kind
  package var span: Int
  package var valueFormat: String
  package var series: [Series]

  package init(title: String, kind: Kind, span: Int, valueFormat: String = "#,##0", series: [Series]) {
    self.title = title
    self.kind = kind
    self.span = span
    self.valueFormat = valueFormat
    self.series = series
  }
}

/// A run of cells in one column of a sheet's list: rows from 0 below the header, or of a page's table.
package struct CellRange: Sendable {
  package enum Place: Sendable {
    /// Column with that header of the list sheet of that name.
    case list(sheet: String, header: String)
    /// Column (by index) of the nth table block of the page that holds the chart.
    case table(Int, column: Int)
  }

  package var place: Place
  package var rows: Range<Int>

  package init(_ place: Place, rows: Range<Int>) {
    self.place = place
    self.rows = rows
  }
}
