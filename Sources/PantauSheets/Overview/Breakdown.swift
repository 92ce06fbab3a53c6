import PantauDomain
import PantauGrid

// Reporting and documents area by area: the provinces of the country, or the regions of a province. Charts draw from the
// list sheets; where a workbook lacks them, a table on the page holds the numbers.

private let headers = ["Provinsi", "Lengkap", "Terlambat", "Sebagian", "Belum", "Menunggu", "Kelengkapan %"]

extension PageContext {
  var breakdownHeading: String {
    if case .province = edition { return "Pelaporan dan dokumen menurut wilayah" }
    return "Pelaporan dan dokumen menurut provinsi"
  }

  /// In grid rows: room for a bar each.
  var breakdownHeight: Int { max(16, areaCount) }

  /// The numbers where no list sheet of the workbook has them.
  var breakdownTable: SmallTable? {
    guard case .unit = edition, !holds(sheet: Page.provinces.name) else { return nil }
    return SmallTable(
      headers: headers, spans: [6, 3, 3, 3, 3, 3, 3],
      rows: moment.registry.provinces.map { province in
        let region = moment.registry.regions[province]
        let sum = FigureSum(index.figures[moment.registry.indices(in: region.code)])
        return [
          .text(region.name), .count(sum[.complete]), .count(sum[.late]), .count(sum[.partial]), .count(sum[.absent]),
          .count(sum[.waiting]), .percent(sum.completeness),
        ]
      })
  }

  /// - Parameters:
  ///   - table: where `breakdownTable` stands on the page, if there is one.
  ///   - status: where the table of lights and statuses stands.
  func breakdownCharts(table: Int?, status: Int) -> [Chart] {
    if case .province = edition {
      return [statusChart(table: status), documentChart { .list(sheet: Page.regions.name, header: $0) }]
    }
    let place: (String) -> CellRange.Place = { header in
      table.map { .table($0, column: headers.firstIndex(of: header) ?? 0) }
        ?? .list(sheet: Page.provinces.name, header: header)
    }
    let statuses: [ReportStatus] = [.complete, .late, .partial, .absent, .waiting]
    let reporting = Chart(
      title: "Status laporan kantor", kind: .percentStackedBar, span: 12,
      series: statuses.map { status in
        Chart.Series(
          name: status.rawValue, categories: CellRange(place("Provinsi"), rows: 0..<areaCount),
          values: CellRange(place(status.rawValue), rows: 0..<areaCount), tone: status.tone)
      })
    return [reporting, documentChart(place)]
  }

  /// Only where the workbook has the trend's sheet.
  var trendChart: Chart? {
    let weeks = consolidation.history.trend.count
    guard holds(sheet: Page.trend.name), weeks > 1 else { return nil }
    func series(_ header: String, _ tone: Tone) -> Chart.Series {
      Chart.Series(
        name: header, categories: CellRange(.list(sheet: Page.trend.name, header: "Periode"), rows: 0..<weeks),
        values: CellRange(.list(sheet: Page.trend.name, header: header), rows: 0..<weeks), tone: tone)
    }
    return Chart(
      title: "Tren kepatuhan dan kelengkapan dokumen", kind: .line, span: SmallTable.pageWidth, valueFormat: "0%",
      series: [series("Kepatuhan %", .good), series("Kelengkapan %", .neutral)])
  }

  /// A region has one office: a province's regions have no shares to stack.
  private func statusChart(table: Int) -> Chart {
    let statuses = ReportStatus.allCases
    return Chart(
      title: "Status laporan kantor", kind: .doughnut, span: 8,
      series: [
        Chart.Series(
          name: "Kantor", categories: CellRange(.table(table, column: 4), rows: statuses.indices),
          values: CellRange(.table(table, column: 5), rows: statuses.indices), tone: .neutral,
          pointTones: statuses.map(\.tone))
      ])
  }

  private var areaCount: Int {
    if case .province = edition { return regions.count }
    return moment.registry.provinces.count
  }

  private func documentChart(_ place: (String) -> CellRange.Place) -> Chart {
    let isProvince = if case .province = edition { true } else { false }
    return Chart(
      title: "Kelengkapan dokumen", kind: .bar, span: isProvince ? 16 : 12, valueFormat: "0%",
      series: [
        Chart.Series(
          name: "Kelengkapan %",
          categories: CellRange(place(isProvince ? "Wilayah" : "Provinsi"), rows: 0..<areaCount),
          values: CellRange(place("Kelengkapan %"), rows: 0..<areaCount), tone: .neutral)
      ])
  }
}
