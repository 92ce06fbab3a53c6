internal import PantauDomain

extension FactReader {
  private struct Key: Hashable {
    let region: Int
    let form: Form
    let number: Int64
    let text: String
  }

  /// By region: the fingerprints of those periods' rows, in the order in which the periods are asked for.
  ///
  /// - Parameter runs: where the facts of some regions for a period lie. An office that fell silent is asked about the
  ///   weeks when it last spoke, and nothing else of those weeks is read.
  func prints(
    of weeks: [[ReportingWeek]], runs: (ReportingWeek, [Int]) throws -> FactRuns
  ) throws -> [[WeekPrints]] {
    var found: [[ReportingWeek: Set<UInt64>]] = Array(repeating: [:], count: weeks.count)
    for week in Set(weeks.joined()) {
      let asked = weeks.map { $0.contains(week) }
      let runs = try runs(week, asked.indices.filter { asked[$0] })
      var last: [Key: UInt64] = [:]
      func note<Kind: FactKind>(_ kind: Kind.Type) throws {
        try read(kind, ["fingerprint", Kind.key.number, Kind.key.text], of: week, in: runs) { _, region, columns in
          guard asked[region] else { return }
          let key = Key(region: region, form: Kind.form, number: columns.number(1), text: columns.text(2))
          last[key] = UInt64(bitPattern: columns.number(0))
        }
      }
      try note(StageFacts.self)
      try note(DocumentFacts.self)
      try note(GrantFacts.self)
      try note(GoodsFacts.self)
      try note(ObstacleFacts.self)
      try note(ActivityFacts.self)
      for (key, print) in last { found[key.region][week, default: []].insert(print) }
    }
    return zip(weeks, found).map { weeks, found in
      weeks.map { WeekPrints(week: $0, rows: found[$0] ?? []) }
    }
  }
}
