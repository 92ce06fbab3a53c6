internal import PantauDomain

/// Where in which of several states a fact stands.
private struct Place {
  let fact: Int64
  let state: Int
  let region: Int
  let item: Int
}

extension FactReader {
  /// The states that the folds say, with all their texts; a fact that stands in several is read once. Without what a
  /// state knows of weeks before it.
  func states(_ folds: [Standing], _ checklist: Checklist) throws -> [[RegionState]] {
    var states = folds.map { Array(repeating: RegionState(checklist: checklist), count: $0.stages.count) }
    try fill(StageFacts.self, folds.map(\.stages)) { states[$0.state][$0.region].stages[$0.item] = $1 }
    try fill(DocumentFacts.self, folds.map(\.documents)) { states[$0.state][$0.region].documents[$0.item] = $1 }
    try fill(GrantFacts.self, folds.map(\.grants)) { states[$0.state][$0.region].grants[$0.item] = $1 }
    try fill(GoodsFacts.self, folds.map(\.goods)) { states[$0.state][$0.region].goods[$0.item] = $1 }
    let numbers = folds.map { $0.obstacles.map { $0.values.map(Optional.some) } }
    try place(ObstacleFacts.self, numbers) { place, week, report in
      states[place.state][place.region].obstacles.append(StandingObstacle(report: report, week: week))
    }
    for state in states.indices {
      for region in states[state].indices {
        states[state][region].obstacles.sort { $0.report.number < $1.report.number }
      }
    }
    return states
  }

  private func fill<Kind: FactKind>(
    _: Kind.Type, _ facts: [[[Int64?]]], _ body: (Place, Kind.Report) -> Void
  ) throws {
    try place(Kind.self, facts) { place, _, report in body(place, report) }
  }

  private func place<Kind: FactKind>(
    _: Kind.Type, _ facts: [[[Int64?]]], _ body: (Place, ReportingWeek, Kind.Report) -> Void
  ) throws {
    var places: [Place] = []
    for (state, regions) in facts.enumerated() {
      for (region, items) in regions.enumerated() {
        for (item, fact) in items.enumerated() {
          if let fact { places.append(Place(fact: fact, state: state, region: region, item: item)) }
        }
      }
    }
    places.sort { $0.fact < $1.fact }
    var next = places.startIndex
    try read(Kind.self, numbers: places.map(\.fact)) { fact, week, report in
      while next < places.endIndex, places[next].fact < fact { next += 1 }
      while next < places.endIndex, places[next].fact == fact {
        body(places[next], week, report)
        next += 1
      }
    }
  }
}
