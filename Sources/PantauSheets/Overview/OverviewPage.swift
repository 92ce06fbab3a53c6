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
    draft.add(.charts(context.tallyCharts(status: status, tally: tally), rows: 14))
    draft.add(.heading("Sepuluh wilayah yang paling perlu perhatian"))
    draft.add(.paragraph(attentionOrder))
    draft.add(context.attentionTable)
    draft.add(.heading(context.breakdownHeading))
    let table = context.breakdownTable.map { draft.add($0) }
    draft.add(.charts(context.breakdownCharts(table: table, status: status), rows: context.breakdownHeight))
    if let trend = context.trendChart { draft.add(.charts([trend], rows: 14)) }
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

  /// The other sheets of the workbook.
  fileprivate var linkTable: SmallTable {
    SmallTable(
      headers: ["Lembar", "Isi"], spans: [5, 19],
      rows: pages.filter { $0.name != Page.overview.name }.map { page in
        [TonedCell(.jump(page.name, sheet: page.name)), .text(page.about)]
      })
  }
}
