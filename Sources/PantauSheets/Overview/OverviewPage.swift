import PantauDomain
import PantauGrid

extension Page {
  /// The week on one page: what a director reads in a minute.
  static let overview = Page(
    name: "Ringkasan", about: "Angka kunci pekan ini dibanding pekan lalu, grafik, dan wilayah yang perlu perhatian."
  ) { context in
    var draft = PageDraft()
    draft.add(.heading("Angka kunci"))
    for row in context.keyFigures { draft.add(.tiles(row, span: 6)) }
    draft.add(.heading("Lampu wilayah dan status laporan kantor"))
    let status = draft.add(context.lightTable.beside(context.statusTable))
    draft.add(.heading("NPHD menurut penerima dan hambatan terbuka menurut tingkat"))
    let tally = draft.add(context.grantTable.beside(context.levelTable))
    draft.add(.charts(context.tallyCharts(status: status, tally: tally), rows: chartRows))
    draft.add(.heading("Sepuluh wilayah yang paling perlu perhatian"))
    draft.add(.paragraph(attentionOrder))
    draft.add(context.attentionTable)
    draft.add(.heading(context.breakdownHeading))
    let table = context.breakdownTable.map { draft.add($0) }
    if let reporting = context.reportingChart(table: table) { draft.add(.charts([reporting], rows: areaChartRows)) }
    draft.add(.charts(context.documentCharts(table: table, status: status), rows: areaChartRows))
    draft.add(.heading("Isi buku kerja"))
    draft.add(context.linkTable)
    return .page(
      PageSheet(
        name: "Ringkasan", title: "Pemantauan tahapan Pemilu dan Pilkada · \(context.label)",
        subtitle: "\(context.period) · \(context.position) · tanggal acuan \(context.moment.referenceDay.written)",
        columnWidths: Array(repeating: 6, count: SmallTable.pageWidth), isLandscape: false,
        blocks: context.introduction + draft.blocks))
  }
}

/// Height of the charts, in rows of the grid: all of the page fits on one sheet of paper.
private let chartRows = 12
/// Below the columns there is a name each, standing upright.
private let areaChartRows = 15

extension PageContext {
  /// A unit's page speaks of the whole country, its list of obstacles does not.
  fileprivate var introduction: [Block] {
    guard case .unit(let unit) = edition, checklist.units[unit].categories != nil else { return [] }
    return [
      .paragraph(
        "Angka di halaman ini mencakup seluruh Indonesia. Lembar Hambatan hanya memuat hambatan yang menjadi tugas unit ini."
      )
    ]
  }

  /// The other sheets of the workbook, five abreast.
  fileprivate var linkTable: SmallTable {
    let abreast = 5
    let links = pages.filter { $0.name != Page.overview.name }.map { TonedCell(.jump($0.name, sheet: $0.name)) }
    return SmallTable(
      headers: [], spans: [5, 5, 5, 5, 4],
      rows: stride(from: 0, to: links.count, by: abreast).map { start in
        let row = links[start..<min(start + abreast, links.count)]
        return row + Array(repeating: .empty, count: abreast - row.count)
      })
  }
}
