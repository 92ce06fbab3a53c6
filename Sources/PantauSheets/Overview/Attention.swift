import PantauDomain
import PantauGrid

/// How the ten regions are chosen, for the reader.
let attentionOrder =
  "Urutan: lampu terberat, lalu jumlah temuan galat, hambatan tinggi atau kritis, dokumen kurang, dan kode wilayah."

extension PageContext {
  /// The ten regions that most need attention; green and grey ones need none.
  var attentionTable: SmallTable {
    SmallTable(
      headers: [
        "Kode", "Wilayah", "Provinsi", "Lampu", "Temuan galat", "Hambatan tinggi+", "Dokumen kurang", "Kode galat",
      ],
      spans: [2, 5, 3, 2, 2, 2, 2, 6],
      rows: regions.filter { consolidation.assessments[$0].light.gravity >= Light.yellow.gravity }
        .sorted { urgency(of: $0) > urgency(of: $1) }
        .prefix(10)
        .map { region in
          let light = consolidation.assessments[region].light
          return index.place(of: region) + [
            .text(light.word, light.tone), .count(index.findings[region].errorCount),
            .count(index.figures[region].obstaclesHigh), .count(index.figures[region].documentsMissing),
            .text(index.findings[region].errors),
          ]
        })
  }

  private func urgency(of region: Int) -> (Int, Int, Int, Int, Int) {
    (
      consolidation.assessments[region].light.gravity, index.findings[region].errorCount,
      index.figures[region].obstaclesHigh, index.figures[region].documentsMissing, -region
    )
  }
}
