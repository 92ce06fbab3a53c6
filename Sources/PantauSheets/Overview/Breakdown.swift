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

  /// Offices by status, a column an area; a province's regions have one office each, and so no such chart.
  /// - Parameters:
  ///   - table: where `breakdownTable` stands on the page, if there is one.
  func reportingChart(table: Int?) -> Chart? {
    if case .province = edition { return nil }
    let statuses: [ReportStatus] = [.complete, .late, .partial, .absent, .waiting]
    return Chart(
      title: "Status laporan kantor menurut provinsi", kind: .stackedColumn, span: SmallTable.pageWidth,
      series: statuses.map { status in
        Chart.Series(
          name: status.rawValue, categories: CellRange(place("Provinsi", table), rows: 0..<areaCount),
          values: CellRange(place(status.rawValue, table), rows: 0..<areaCount), tone: status.tone)
      })
  }

  /// - Parameters:
  ///   - table: as for `reportingChart`.
  ///   - status: where the table of lights and statuses stands.
  func documentCharts(table: Int?, status: Int) -> [Chart] {
    if case .province = edition {
      let documents = documentChart("Wilayah", table, span: 16)
      return [statusChart(table: status), documents]
    }
    guard let trend = trendChart(span: 9) else { return [documentChart("Provinsi", table, span: SmallTable.pageWidth)] }
    return [documentChart("Provinsi", table, span: 15), trend]
  }

  private func place(_ header: String, _ table: Int?) -> CellRange.Place {
    if case .province = edition { return .list(sheet: Page.regions.name, header: header) }
    return table.map { .table($0, column: headers.firstIndex(of: header) ?? 0) }
      ?? .list(sheet: Page.provinces.name, header: header)
  }

  /// Only where the workbook has the trend's sheet.
  private func trendChart(span: Int) -> Chart? {
    let weeks = consolidation.history.trend.count
    guard holds(sheet: Page.trend.name), weeks > 1 else { return nil }
    func series(_ header: String, _ tone: Tone) -> Chart.Series {
      Chart.Series(
        name: header, categories: CellRange(.list(sheet: Page.trend.name, header: "Periode"), rows: 0..<weeks),
        values: CellRange(.list(sheet: Page.trend.name, header: header), rows: 0..<weeks), tone: tone)
    }
    return Chart(
      title: "Tren kepatuhan dan kelengkapan", kind: .line, span: span, valueFormat: "0%",
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

  private func documentChart(_ area: String, _ table: Int?, span: Int) -> Chart {
    Chart(
      title: "Kelengkapan dokumen menurut \(area.lowercased())", kind: .column, span: span, valueFormat: "0%",
      series: [
        Chart.Series(
          name: "Kelengkapan %", categories: CellRange(place(area, table), rows: 0..<areaCount),
          values: CellRange(place("Kelengkapan %", table), rows: 0..<areaCount), tone: .neutral)
      ])
  }
}
