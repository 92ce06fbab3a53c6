import PantauDomain

/// Everything that a history says, line by line, to hold two of them against each other.
func lines(_ history: History) -> [String] {
  var lines: [String] = []
  for (name, states) in [("current", history.current), ("earlier", history.earlier)] {
    for (region, state) in states.enumerated() {
      let prints = state.prints.map { "\($0.week) \($0.rows.sorted())" }
      lines.append("\(name) \(region) stages \(state.stages) before \(state.earlierPercents)")
      lines.append("\(name) \(region) documents \(state.documents) grants \(state.grants) goods \(state.goods)")
      lines.append("\(name) \(region) obstacles \(state.obstacles) prints \(prints)")
    }
  }
  for (region, filings) in history.filings.enumerated() {
    for filing in filings.weeks {
      let arrivals = Form.allCases.map { filing[$0]?.nanoseconds ?? 0 }
      lines.append("filing \(region) \(filing.week) \(arrivals)")
    }
  }
  for week in history.trend {
    let figures = week.regions.map { region in
      [
        region.documentsRequired, region.documentsPresent, region.stagesOverdue, region.grantsRequired,
        region.grantsSigned, region.obstaclesOpen, region.obstaclesHigh,
      ].map(String.init).joined(separator: " ")
    }
    lines.append("trend \(week.week) \(figures) \(week.regions.map(\.status.rawValue))")
  }
  lines += (0..<history.activities.count).map { "activity \(history.activities[$0])" }
  lines.append("findings \(history.findings.count) tally \(history.tally)")
  return lines
}
