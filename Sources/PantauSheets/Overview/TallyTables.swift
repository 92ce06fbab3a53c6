import PantauDomain
import PantauGrid

extension PageContext {
  /// How many regions have which light, gravest first.
  var lightTable: SmallTable {
    let now = consolidation.assessments[regions]
    let before = earlierSum == nil ? nil : consolidation.earlierAssessments[regions]
    return SmallTable(
      headers: ["Lampu", "Wilayah", "Minggu lalu"], spans: [4, 3, 4],
      rows: Light.byGravity.map { light in
        [
          .text(light.word, light.tone), .count(now.count { $0.light == light }),
          before.map { before in .count(before.count { $0.light == light }) } ?? .empty,
        ]
      })
  }

  /// How many offices have which report status.
  var statusTable: SmallTable {
    SmallTable(
      headers: ["Status laporan", "Kantor", "Minggu lalu"], spans: [5, 3, 4],
      rows: ReportStatus.allCases.map { status in
        [.text(status.rawValue, status.tone), .count(sum[status]), earlierSum.map { .count($0[status]) } ?? .empty]
      })
  }

  /// Of the required grants whose cycle runs: signed, on the way, never reported.
  var grantTable: SmallTable {
    let states = consolidation.history.current
    return SmallTable(
      headers: ["Penerima NPHD", "Ditandatangani", "Dalam proses", "Belum lapor"], spans: [3, 3, 3, 3],
      rows: Recipient.allCases.map { recipient in
        var (signed, underWay, silent) = (0, 0, 0)
        for grant in checklist.grants.indices where checklist.grants[grant].recipient == recipient {
          for region in regions where moment.looksAtGrant(grant, of: region) {
            switch states[region].grants[grant]?.status.isSigned {
            case true: signed += 1
            case false: underWay += 1
            case nil: silent += 1
            }
          }
        }
        return [.text(recipient.rawValue), .count(signed), .count(underWay), .count(silent)]
      })
  }

  /// Open obstacles by effective level, gravest first.
  var levelTable: SmallTable {
    let now = index.obstacles.filter { regions.contains($0.region) }
    let before = earlierSum == nil ? nil : earlierLevels
    return SmallTable(
      headers: ["Tingkat", "Hambatan", "Minggu lalu", "Tanpa tindak lanjut"], spans: [3, 2, 3, 3],
      rows: ObstacleLevel.allCases.reversed().map { level in
        let obstacles = now.filter { $0.effectiveLevel == level }
        return [
          .text(level.word, level.tone), .count(obstacles.count),
          before.map { before in .count(before.count { $0 == level }) } ?? .empty,
          .count(obstacles.count { $0.report.followUp == nil }),
        ]
      })
  }

  private var earlierLevels: [ObstacleLevel] {
    regions.flatMap { region in
      zip(consolidation.history.earlier[region].obstacles, consolidation.earlierAssessments[region].effectiveLevels)
        .filter { $0.0.report.status.isOpen }.map(\.1)
    }
  }

  /// Charts over the two double tables: lights and statuses, grants and levels.
  func tallyCharts(status: Int, tally: Int) -> [Chart] {
    func series(_ name: String, _ table: Int, _ names: Int, _ values: Int, _ tone: Tone, _ tones: [Tone] = [])
      -> Chart.Series
    {
      Chart.Series(
        name: name, categories: CellRange(.table(table, column: names), rows: 0..<4),
        values: CellRange(.table(table, column: values), rows: 0..<4), tone: tone, pointTones: tones)
    }
    return [
      Chart(
        title: "Wilayah menurut lampu", kind: .doughnut, span: 8,
        series: [series("Wilayah", status, 0, 1, .neutral, Light.byGravity.map(\.tone))]),
      Chart(
        title: "NPHD menurut penerima", kind: .stackedBar, span: 8,
        series: [
          series("Ditandatangani", tally, 0, 1, .good), series("Dalam proses", tally, 0, 2, .attention),
          series("Belum lapor", tally, 0, 3, .faint),
        ]),
      Chart(
        title: "Hambatan menurut tingkat", kind: .column, span: 8,
        series: [series("Hambatan", tally, 5, 6, .neutral, ObstacleLevel.allCases.reversed().map(\.tone))]),
    ]
  }
}
