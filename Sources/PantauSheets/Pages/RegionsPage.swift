import PantauDomain
import PantauGrid

extension Page {
  static let regions = Page.list(
    "Kabupaten-Kota", title: "Rekapitulasi kabupaten/kota",
    about: "Satu baris per wilayah, menurut provinsi; kantor provinsi berdiri paling atas di kelompoknya.",
    whenEmpty: "Tidak ada wilayah dalam daftar.",
    notes: ["NPHD: yang ditandatangani / yang wajib. Temuan: kode semua temuan keadaan wilayah (lihat Keterangan)."],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Lampu"), Column("Status laporan"),
      Column("Kelengkapan %", graphic: .bar(.good)), Column("Dokumen kurang", graphic: .scale(highIsGood: false)),
      Column("Tahapan lewat tenggat", graphic: .scale(highIsGood: false)), Column("NPHD"), Column("Hambatan terbuka"),
      Column("Tingkat tertinggi"), Column("Logistik bermasalah"), Column("Laporan terakhir"),
      Column("Temuan", width: 48, wraps: true),
    ]
  ) { context in
    let highest = context.highestLevels()
    return Rows(context.regions) { region in context.regionRow(region, highest: highest[region]) }
  }
}

extension PageContext {
  /// By region: the highest effective level of its open obstacles.
  fileprivate func highestLevels() -> [Int: ObstacleLevel] {
    Dictionary(index.obstacles.lazy.map { ($0.region, $0.effectiveLevel) }, uniquingKeysWith: max)
  }

  fileprivate func regionRow(_ region: Int, highest: ObstacleLevel?) -> [TonedCell] {
    let (assessment, figures) = (consolidation.assessments[region], index.figures[region])
    let (light, status) = (assessment.light, assessment.compliance.status)
    let signed = figures.grantsRequired == 0 ? nil : "\(figures.grantsSigned)/\(figures.grantsRequired)"
    return index.place(of: region) + [
      .text(light.word, light.tone), .text(status.rawValue, status.tone), .percent(figures.completeness),
      .count(figures.documentsMissing), .count(figures.stagesOverdue), .text(signed), .count(figures.obstaclesOpen),
      highest.map { .text($0.word, $0.tone) } ?? .empty, .count(index.findings[region].goodsInTrouble),
      .text(consolidation.history.filings[region].latest(through: moment.week)?.description),
      .text(index.findings[region].all),
    ]
  }
}
