package import PantauDomain

/// What every file is read by: made once a run, shared by all threads; a class, because it is handed about for every row.
package final class Intake: Sendable {
  let vocabulary: Vocabulary
  let names: RegionNames
  let requirements: Requirements
  /// By index in the registry: all that most rows want of a region.
  let codes: [RegionCode]
  let asOf: Instant
  /// The as-of day in WIB: what is later has not happened.
  let today: Day
  let currentWeek: ReportingWeek
  let oldestOpenWeek: ReportingWeek

  package init(
    vocabulary: Vocabulary, names: RegionNames, requirements: Requirements, rules: ReportingRules, asOf: Instant
  ) {
    self.vocabulary = vocabulary
    self.names = names
    self.requirements = requirements
    codes = requirements.registry.regions.map(\.code)
    self.asOf = asOf
    today = asOf.day(in: .wib)
    currentWeek = ReportingWeek(containing: today)
    oldestOpenWeek = currentWeek - rules.lockWeeks
  }

  var checklist: Checklist { requirements.checklist }
}
