/// A period put together: everything that the pages draw from. Nothing on a page is worked out twice.
package struct Consolidation: Sendable {
  package let moment: Moment
  package let history: History
  /// By region; at the period and one period earlier.
  package let assessments: [Assessment]
  package let earlierAssessments: [Assessment]
  /// By region, at the period.
  package let figures: [RegionFigures]
  /// What made it: `0.1.0`.
  package let version: String

  package init(
    moment: Moment, history: History, assessments: [Assessment], earlierAssessments: [Assessment], version: String
  ) {
    self.moment = moment
    self.history = history
    self.assessments = assessments
    self.earlierAssessments = earlierAssessments
    self.version = version
    figures =
      if let last = history.trend.last, last.week == moment.week {
        last.regions
      } else {
        // A period before the start of monitoring is not in the trend.
        moment.figures(marks: Marks(of: history.current), filings: history.filings).regions
      }
  }

  /// The figures of the week before; nil in the first monitored period.
  package var earlierFigures: [RegionFigures]? { history.trend.dropLast().last?.regions }
}
