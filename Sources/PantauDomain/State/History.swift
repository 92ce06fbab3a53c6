/// What the ledger knows for a period as of an instant.
package struct History: Sendable {
  /// By region: the state at the period, and one period earlier.
  package var current: [RegionState]
  package var earlier: [RegionState]
  /// By region; all periods up to the period.
  package var filings: [Filings]
  /// The last 26 periods at most from the start of monitoring to the period, oldest first, this one last.
  package var trend: [WeekFigures]
  package var activities: ActivityTable
  /// Of the files and rows that arrived in the week of the period (WIB), by arrival, line, column, code.
  package var findings: [FileFinding]
  package var tally: Tally

  package init(
    current: [RegionState], earlier: [RegionState], filings: [Filings], trend: [WeekFigures],
    activities: ActivityTable, findings: [FileFinding], tally: Tally
  ) {
    self.current = current
    self.earlier = earlier
    self.filings = filings
    self.trend = trend
    self.activities = activities
    self.findings = findings
    self.tally = tally
  }

  /// How many periods the trend goes back.
  package static let trendLength = 26
}

/// A finding of a file or row, and whose folder the file lay in (nil: in no scope).
package struct FileFinding: Sendable, Equatable {
  package var finding: Finding
  package var scope: Scope?

  package init(finding: Finding, scope: Scope?) {
    self.finding = finding
    self.scope = scope
  }
}

/// The files behind a workbook: all that had arrived by the as-of instant.
package struct Tally: Sendable, Equatable {
  package var accepted = 0
  package var partlyHeld = 0
  package var rejected = 0
  package var duplicates = 0
  package var rowsAccepted = 0
  package var rowsHeld = 0
  /// The ledger's number of the last of them; 0 where there is none.
  package var lastSubmission = 0

  package init() {}
}
