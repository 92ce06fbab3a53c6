import PantauDomain
import PantauGrid

/// What the columns of a form offer to choose from.
struct CorrectionChoices {
  private(set) var lists: [ChoiceList] = []
  /// By canonical name of the column, the index in `lists`.
  private(set) var byColumn: [String: Int] = [:]

  /// - Parameters:
  ///   - scope: whose regions are offered.
  ///   - weeks: the open periods, offered from the latest to the oldest.
  init(of form: Form, _ vocabulary: Vocabulary, registry: Registry, scope: Scope, weeks: ClosedRange<ReportingWeek>) {
    for column in form.columns {
      switch column.type {
      case .word(let words): offer(vocabulary[words].canonical, for: column.name)
      case .region:
        offer(registry.regions.map(\.code).filter(scope.covers).map(\.description), for: column.name)
      case .period:
        let count = weeks.upperBound - weeks.lowerBound
        offer((0...count).map { (weeks.upperBound - $0).description }, for: column.name)
      // Several words may stand in one cell, and a list offers one.
      case .words, .regionName, .date, .pastDate, .wholeNumber, .percent, .text: break
      }
    }
  }

  private mutating func offer(_ values: [String], for column: String) {
    byColumn[column] = lists.count
    lists.append(ChoiceList(name: "pilihan_\(column)", values: values))
  }
}
