import PantauDomain
import PantauGrid

extension PageContext {
  /// Two rows of four tiles.
  var keyFigures: [[Tile]] {
    let earlier = earlierSum
    let goods = regions.reduce(0) { $0 + index.findings[$1].goodsInTrouble }
    let earlierGoods = regions.reduce(0) { $0 + consolidation.earlierAssessments[$1].goodsInTrouble }
    let red = consolidation.assessments[regions].count { $0.light == .red }
    let earlierRed = consolidation.earlierAssessments[regions].count { $0.light == .red }
    return [
      [
        share(
          "Kepatuhan: \(written(sum[.complete])) dari \(written(sum.offices)) kantor lengkap", sum.compliance,
          earlier?.compliance),
        share(
          "Dokumen: \(written(sum.documentsPresent)) dari \(written(sum.documentsRequired)) ada", sum.completeness,
          earlier?.completeness),
        Tile(
          label: "NPHD ditandatangani",
          value: .text("\(written(sum.grantsSigned)) dari \(written(sum.grantsRequired))"),
          comparison: comparison(Double(sum.grantsSigned), (earlier?.grantsSigned).map(Double.init), moreIsBetter: true)
          {
            written(Int($0))
          }, tone: sum.grantsRequired == 0 ? .faint : sum.grantsSigned == sum.grantsRequired ? .good : .attention),
        count("Wilayah berlampu merah", red, earlier == nil ? nil : earlierRed),
      ],
      [
        count("Tahapan lewat tenggat", sum.stagesOverdue, earlier?.stagesOverdue),
        count("Hambatan terbuka", sum.obstaclesOpen, earlier?.obstaclesOpen, tone: .attention),
        count("Hambatan tinggi atau kritis", sum.obstaclesHigh, earlier?.obstaclesHigh),
        count("Logistik bermasalah", goods, earlier == nil ? nil : earlierGoods),
      ],
    ]
  }

  private func share(_ label: String, _ now: Double?, _ before: Double?) -> Tile {
    guard let now else {
      return Tile(label: label, value: .text("–"), comparison: "tidak ada yang wajib", tone: .faint)
    }
    return Tile(
      label: label, value: .percent(now), comparison: comparison(now, before, moreIsBetter: true, written(fraction:)),
      tone: now >= 0.9 ? .good : now >= 0.5 ? .attention : .bad)
  }

  /// Of something that should not be there.
  private func count(_ label: String, _ now: Int, _ before: Int?, tone: Tone = .bad) -> Tile {
    Tile(
      label: label, value: .number(Int64(now)),
      comparison: comparison(Double(now), before.map(Double.init), moreIsBetter: false) { written(Int($0)) },
      tone: now == 0 ? .good : tone)
  }

  /// The arrow says where the number went, the word whether that is good.
  private func comparison(
    _ now: Double, _ before: Double?, moreIsBetter: Bool, _ text: (Double) -> String
  ) -> String {
    guard let before else { return "belum ada pembanding" }
    let judgement =
      now == before
      ? "= tetap" : "\(now > before ? "▲" : "▼") \((now > before) == moreIsBetter ? "membaik" : "memburuk")"
    return "minggu lalu \(text(before)) \(judgement)"
  }
}
