import CLibXLSXWriter
import PantauGrid

/// Where a block of charts stands.
struct ChartPlace {
  let page: String
  let layout: PageLayout
  let grid: PageGrid
  let row: Int
  let rows: Int
}

/// A series whose cells have been found.
private struct FoundSeries {
  let series: Chart.Series
  let categories: CellRun
  let values: CellRun
}

extension WorkbookFile {
  /// Draws charts side by side. Where a chart has nothing to show, its place says so.
  mutating func write(_ charts: [Chart], at place: ChartPlace, _ sources: ChartSources) throws(XLSXFailure) {
    try setHeight(ofRow: place.row, PageGrid.chartRowHeight)
    for (chart, columns) in zip(charts, columns(spans: charts.map(\.span))) {
      let found = try find(chart, at: place, sources)
      if found.isEmpty {
        let text = "\(chart.title): belum ada data"
        try write(.text(text), row: place.row, columns: columns, Style(.missingChart))
      } else {
        try insert(chart, found, over: columns, at: place)
      }
    }
    for row in place.row + 1..<place.row + max(place.rows, 1) { try setHeight(ofRow: row, PageGrid.chartRowHeight) }
  }

  private func find(
    _ chart: Chart, at place: ChartPlace, _ sources: ChartSources
  ) throws(XLSXFailure) -> [FoundSeries] {
    var found: [FoundSeries] = []
    for series in chart.series {
      guard let categories = sources.cells(series.categories, from: place.layout, sheet: place.page),
        let values = sources.cells(series.values, from: place.layout, sheet: place.page)
      else { throw failure("draw the chart \"\(chart.title)\"", "there are no such cells: series \"\(series.name)\"") }
      if categories.rows.isEmpty || values.rows.isEmpty { continue }
      found.append(FoundSeries(series: series, categories: categories, values: values))
    }
    return found
  }

  private func insert(
    _ chart: Chart, _ found: [FoundSeries], over columns: Range<Int>, at place: ChartPlace
  ) throws(XLSXFailure) {
    let step = "draw the chart \"\(chart.title)\""
    guard let drawing = workbook_add_chart(book, chart.kind.code) else { throw failure(step, "out of memory") }
    for item in found {
      guard let added = chart_add_series(drawing, nil, nil) else { throw failure(step, "out of memory") }
      chart_series_set_name(added, chartText(item.series.name))
      item.categories.hand(to: chart_series_set_categories, added)
      item.values.hand(to: chart_series_set_values, added)
      try check(paint(item.series, of: chart, isAlone: found.count == 1, added), step)
    }
    dress(drawing, as: chart, points: found[0].values.rows.count, isAlone: found.count == 1)

    var options = lxw_chart_options()
    // The library's own chart is 480 by 288 pixels; a little air stays to the right and below.
    options.x_scale = Double(place.grid.pixels(of: columns) - 10) / 480
    options.y_scale = Double(place.rows * PageGrid.chartRowPixels - 8) / 288
    options.y_offset = 4
    var description = Array(cellText(chart.title).utf8CString)
    let sheet = try sheet
    let answer = description.withUnsafeMutableBufferPointer { description in
      options.description = description.baseAddress
      let (row, column) = (lxw_row_t(place.row), lxw_col_t(columns.lowerBound))
      return worksheet_insert_chart_opt(sheet, row, column, drawing, &options)
    }
    try check(answer, step)
  }
}

/// A text of a chart: the library would take one that begins with `=` for a reference.
func chartText(_ text: String) -> String {
  String(cellText(text).drop { $0 == "=" }.prefix(250))
}

extension CellRun {
  fileprivate func hand(
    to set: (
      UnsafeMutablePointer<lxw_chart_series>?, UnsafePointer<CChar>?, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t
    ) -> Void, _ series: UnsafeMutablePointer<lxw_chart_series>
  ) {
    let column = lxw_col_t(column)
    sheet.withCString {
      set(series, $0, lxw_row_t(rows.lowerBound), column, lxw_row_t(rows.upperBound - 1), column)
    }
  }
}

extension Chart.Kind {
  var code: UInt8 {
    let kind: lxw_chart_type =
      switch self {
      case .bar: LXW_CHART_BAR
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .percentStackedBar: LXW_CHART_BAR_STACKED_PERCENT
      case .column: LXW_CHART_COLUMN
      case .stackedColumn: LXW_CHART_COLUMN_STACKED
      case .line: LXW_CHART_LINE
      case .doughnut: LXW_CHART_DOUGHNUT
      }
    return UInt8(kind.rawValue)
  }
}
