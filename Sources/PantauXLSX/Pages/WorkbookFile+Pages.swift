import PantauGrid

extension WorkbookFile {
  /// Draws a page: title band, then its blocks from the top down.
  mutating func write(_ page: PageSheet, charting sources: ChartSources, footer: String) throws(XLSXFailure) {
    let layout = PageLayout(page)
    let grid = PageGrid(page, layout)
    try addSheet(named: page.name, keepsCells: true)
    for (index, width) in page.columnWidths.enumerated() { try setWidth(ofColumn: index, width) }

    try setHeight(ofRow: 0, 34)
    try write(.text(page.title), row: 0, columns: grid.all, Style(.pageTitle))
    try setHeight(ofRow: 1, 20)
    try write(.text(page.subtitle), row: 1, columns: grid.all, Style(.pageSubtitle))
    try setHeight(ofRow: 2, 6)
    for (block, row) in zip(page.blocks, layout.blockRows) {
      switch block {
      case .heading(let text):
        try setHeight(ofRow: row, 24)
        try write(.text(text), row: row, columns: grid.all, Style(.heading))
      case .paragraph(let text):
        try setHeight(ofRow: row, grid.height(of: .text(text), over: grid.all))
        try write(.text(text), row: row, columns: grid.all, Style(.paragraph, wraps: true))
      case .space: try setHeight(ofRow: row, 9)
      case .tiles(let tiles, let span):
        try write(tiles, span: span, abreast: layout.tilesAbreast(span: span), row: row)
      case .table(let headers, let spans, let rows):
        try write(headers, columns(spans: spans), rows, grid, row: row)
      case .charts(let charts, let rows):
        let place = ChartPlace(page: page.name, layout: layout, grid: grid, row: row, rows: rows)
        try write(charts, at: place, sources)
      }
    }
    let fitsOneSheet = grid.fitsOneSheet(height: height, isLandscape: page.isLandscape)
    try setUpPrint(isLandscape: page.isLandscape, footer: footer, fitsOneSheet: fitsOneSheet)
  }

  private mutating func write(_ tiles: [Tile], span: Int, abreast: Int, row: Int) throws(XLSXFailure) {
    for first in stride(from: 0, to: tiles.count, by: abreast) {
      let band = tiles[first..<min(first + abreast, tiles.count)]
      let top = row + first / abreast * PageLayout.rowsOfTiles
      let places = columns(spans: band.map { _ in span })
      try setHeight(ofRow: top, 19)
      for (tile, place) in zip(band, places) {
        try write(.text(tile.label), row: top, columns: place, Style(.tileLabel, tile.tone))
      }
      try setHeight(ofRow: top + 1, 31)
      for (tile, place) in zip(band, places) {
        try write(tile.value, row: top + 1, columns: place, Style(.tileValue, tile.tone))
      }
      try setHeight(ofRow: top + 2, 19)
      for (tile, place) in zip(band, places) {
        try write(.text(tile.comparison), row: top + 2, columns: place, Style(.tileComparison, tile.tone))
      }
      try setHeight(ofRow: top + 3, 8)
    }
  }

  private mutating func write(
    _ headers: [String], _ places: [Range<Int>], _ rows: [[TonedCell]], _ grid: PageGrid, row: Int
  ) throws(XLSXFailure) {
    var row = row
    // A column that also holds texts stands at the left, its numbers too.
    let alignments = places.indices.map { index in
      let cells = rows.compactMap { index < $0.count ? $0[index].cell : nil }.filter { $0 != .empty }
      return !cells.isEmpty && cells.allSatisfy(\.isNumber) ? Style.Alignment.right : .left
    }
    if !headers.isEmpty {
      try setHeight(ofRow: row, zip(headers, places).map { grid.height(of: .text($0), over: $1) }.max() ?? 0)
      for (index, (header, place)) in zip(headers, places).enumerated() {
        try write(.text(header), row: row, columns: place, Style(.header, wraps: true, alignment: alignments[index]))
      }
      row += 1
    }
    for cells in rows {
      guard cells.count <= places.count else {
        throw failure("write row \(row + 1)", "it has \(cells.count) cells for \(places.count) columns")
      }
      try setHeight(ofRow: row, zip(cells, places).map { grid.height(of: $0.cell, over: $1) }.max() ?? 0)
      for (index, (toned, place)) in zip(cells, places).enumerated() {
        let wraps = grid.lines(of: toned.cell, over: place) > 1
        let style = Style(.tableRow, toned.tone, wraps: wraps, alignment: alignments[index])
        try write(toned.cell, row: row, columns: place, style)
      }
      row += 1
    }
  }
}
