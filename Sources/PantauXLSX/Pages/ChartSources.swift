import PantauGrid

/// A run of cells of a finished sheet; rows and column are counted from 0.
struct CellRun: Equatable {
  var sheet: String
  var column: Int
  var rows: Range<Int>
}

/// The lists that charts may draw from.
struct ChartSources {
  /// Names of the sheets that some chart draws from.
  let charted: Set<String>
  private let lists: [String: ListSheet]

  init(_ workbook: Workbook) {
    var charted: Set<String> = []
    var lists: [String: ListSheet] = [:]
    for sheet in workbook.sheets {
      switch sheet {
      case .list(let list): lists[list.name] = list
      case .entry: break
      case .page(let page):
        for range in page.chartRanges {
          if case .list(let name, _) = range.place { charted.insert(name) }
        }
      }
    }
    self.charted = charted
    self.lists = lists
  }

  /// - Parameter layout: of the page that holds the chart.
  /// - Returns: nil where there is no such list, column or table.
  func cells(_ range: CellRange, from layout: PageLayout, sheet: String) -> CellRun? {
    switch range.place {
    case .list(let name, let header):
      guard let list = lists[name], let column = list.columns.firstIndex(where: { $0.header == header }) else {
        return nil
      }
      return CellRun(sheet: name, column: column, rows: range.rows.shifted(by: ListLayout(list).firstRow))
    case .table(let index, let column):
      guard layout.tables.indices.contains(index) else { return nil }
      let table = layout.tables[index]
      guard table.columns.indices.contains(column) else { return nil }
      return CellRun(
        sheet: sheet, column: table.columns[column].lowerBound, rows: range.rows.shifted(by: table.firstRow))
    }
  }
}

extension PageSheet {
  fileprivate var chartRanges: [CellRange] {
    blocks.flatMap { block in
      guard case .charts(let charts, _) = block else { return [CellRange]() }
      return charts.flatMap(\.series).flatMap { [$0.categories, $0.values] }
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
