import PantauDomain
import PantauGrid

/// A workbook as a text that a reviewer can read: a line a row, cells between tabs, tones behind them in braces.
func text(of workbook: Workbook) -> String {
  let sheets = workbook.sheets.map { lines(of: $0).joined(separator: "\n") }
  return (["\(workbook.title) | \(workbook.footer) | \(workbook.created)"] + sheets).joined(separator: "\n\n") + "\n"
}

/// The list of that name, its rows as texts without tones.
func rows(of name: String, in workbook: Workbook) -> [[String]] {
  var rows: [[String]] = []
  if case .list(let list) = workbook.sheets.first(where: { $0.name == name }) {
    list.rows { cells in rows.append(cells.map { text(of: $0.cell) }) }
  }
  return rows
}

private func lines(of sheet: Sheet) -> [String] {
  switch sheet {
  case .list(let list):
    var rows: [String] = []
    list.rows { cells in rows.append(line(of: cells)) }
    let headers = list.columns.map(\.header).joined(separator: "\t")
    return ["=== \(list.name)", list.title] + list.notes + [headers] + rows
  case .entry(let entry): return ["=== \(entry.name)"]
  case .page(let page):
    return ["=== \(page.name)", page.title, page.subtitle] + page.blocks.flatMap(lines)
  }
}

private func lines(of block: Block) -> [String] {
  switch block {
  case .heading(let heading): return ["", "# \(heading)"]
  case .paragraph(let paragraph): return [paragraph]
  case .tiles(let tiles, let span):
    return tiles.map { "[\(span)] \($0.label): \(text(of: $0.value)) {\($0.tone)} (\($0.comparison))" }
  case .table(let headers, let spans, let rows):
    let heads = zip(headers, spans).map { "\($0) [\($1)]" }.joined(separator: "\t")
    return [heads] + rows.map(line)
  case .charts(let charts, let rows):
    return charts.flatMap { chart in
      ["(\(chart.kind), \(chart.span) x \(rows)) \(chart.title)"]
        + chart.series.map { series in
          "  \(series.name) {\(series.tone)}: \(text(of: series.values)) by \(text(of: series.categories))"
        }
    }
  case .space: return []
  }
}

private func line(of cells: [TonedCell]) -> String {
  cells.map { text(of: $0.cell) + ($0.tone == .plain ? "" : " {\($0.tone)}") }.joined(separator: "\t")
}

private func text(of range: CellRange) -> String {
  switch range.place {
  case .list(let sheet, let header): "\(sheet)!\(header) \(range.rows)"
  case .table(let table, let column): "table \(table), column \(column) \(range.rows)"
  }
}

private func text(of cell: Cell) -> String {
  switch cell {
  case .empty: ""
  case .text(let text): text
  case .link(let text): "link(\(text))"
  case .number(let number): "\(number)"
  case .money(let amount): "Rp \(amount)"
  case .percent(let fraction): "\((fraction * 10_000).rounded() / 100)%"
  case .date(let day): Day(number: day).written
  case .instant(let minutes):
    "\(Day(number: Int32(minutes / 1440)).written) \(minutes % 1440 / 60) h \(minutes % 60) min"
  case .formula(let formula, let value, let asPercent):
    "=\(formula) -> \(asPercent ? "\((value * 10_000).rounded() / 100)%" : "\(value)")"
  case .jump(let text, let sheet): "\(text) -> \(sheet)"
  }
}
