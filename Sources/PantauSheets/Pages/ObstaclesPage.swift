import PantauDomain
import PantauGrid

extension Page {
  static let obstacles = Page.list(
    "Hambatan", title: "Hambatan terbuka",
    about: "Setiap hambatan yang belum selesai, yang terberat dan terlama di atas.",
    whenEmpty: "Tidak ada hambatan terbuka.",
    notes: [
      "Tingkat efektif naik satu bila tahapannya hampir atau sudah lewat, dan satu bila hambatan tidak diperbarui."
    ],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Nomor"),
      Column("Kategori", width: 30, wraps: true),
      Column("Tahapan", width: 36, wraps: true), Column("Tingkat"), Column("Tingkat efektif"),
      Column("Uraian", width: 50, wraps: true), Column("Tanggal kejadian"),
      Column("Umur (hari)", graphic: .scale(highIsGood: false)), Column("Koordinasi"),
      Column("Tindak lanjut", width: 36, wraps: true), Column("Status"), Column("Eskalasi"), Column("Temuan"),
    ]
  ) { context in
    let (obstacles, notes) = context.obstacles()
    return Rows(obstacles, notes: notes, isChoice: !notes.isEmpty) { context.obstacleRow($0) }
  }
}

extension PageContext {
  /// Those of the edition, and what it says of its choice.
  fileprivate func obstacles() -> ([OpenObstacle], [String]) {
    switch edition {
    case .national: return (index.obstacles, [])
    case .province: return (index.obstacles.filter { regions.contains($0.region) }, [])
    case .unit(let unit):
      let unit = checklist.units[unit]
      guard let categories = unit.categories else { return (index.obstacles, []) }
      return (
        index.obstacles.filter { $0.concerns(unit, in: checklist) },
        [
          "Hanya hambatan dengan kategori \(categories.sorted().joined(separator: ", ")), "
            + "atau yang menyebut \(unit.code) dalam koordinasi."
        ]
      )
    }
  }

  fileprivate func obstacleRow(_ obstacle: OpenObstacle) -> [TonedCell] {
    let report = obstacle.report
    let category = checklist.categories[report.category]
    let stage = report.stage.map { checklist.stages[$0] }
    let isProvince = moment.registry.regions[obstacle.region].isProvince
    return index.place(of: obstacle.region) + [
      .text(report.number), .text("\(category.code) \(category.name)"), .text(stage.map { "\($0.code) \($0.name)" }),
      .text(report.level.word, report.level.tone), .text(obstacle.effectiveLevel.word, obstacle.effectiveLevel.tone),
      .text(report.description), .date(report.occurred), .count(obstacle.age),
      .text(report.coordination.isEmpty ? nil : report.coordination.joined(separator: " / ")),
      .text(report.followUp), .text(report.status.word),
      .text(Escalation(level: obstacle.effectiveLevel, isProvince: isProvince).rawValue),
      .text(index.findings[obstacle.region].codes(of: .obstacle(obstacle.item))),
    ]
  }
}
