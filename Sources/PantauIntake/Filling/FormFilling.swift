package import PantauDomain

/// Fills the forms of an office for a week with what is asked of it and what it last said.
///
/// A row that goes back as it is says what was said before. Of an item that was never reported it says `belum` where the
/// ministry takes silence for just that; where silence and `belum` are judged differently, nothing is said for the
/// office: either what it must fill in stays empty, or the row is a note, which intake passes over until it is filled.
package struct FormFilling: Sendable {
  let moment: Moment
  /// By region.
  private let states: [RegionState]

  /// - Parameters:
  ///   - moment: the week that the forms are for, which need not have begun.
  ///   - states: by region, what was said up to then.
  package init(moment: Moment, states: [RegionState]) {
    self.moment = moment
    self.states = states
  }

  /// Those that the region owes in the week, and those that it may send; in the order of `Form.allCases`.
  package func forms(of region: Int) -> [Form] {
    Form.allCases.filter { !duties(of: $0, for: region).isEmpty }
  }

  /// By which the form is asked of the region in the week.
  func duties(of form: Form, for region: Int) -> [FormDuty] {
    moment.checklist.duties.filter {
      $0.form == form && moment.requirements.asks($0, of: region, in: moment.week)
    }
  }

  /// The canonical names of the columns.
  package static func header(of form: Form) -> [String] { form.columns.map(\.name) }

  /// The rows below the header, in the order in which one works through them.
  package func rows(of form: Form, for region: Int) -> [[String]] {
    let state = states[region]
    var rows = Rows(form, moment.registry.regions[region], moment)
    switch form {
    case .stages:
      for (stage, isNote) in stages(of: region) {
        rows.add(isNote: isNote) { StageForm.write(stage, state.stages[stage], isNote: isNote, to: &$0) }
      }
    case .documents:
      for (document, isNote) in documents(of: region) {
        rows.add(isNote: isNote) { DocumentForm.write(document, state.documents[document], isNote: isNote, to: &$0) }
      }
    case .grants:
      for grant in grants(of: region) { rows.add { GrantForm.write(grant, state.grants[grant], to: &$0) } }
    case .logistics:
      for goods in goods(of: region) { rows.add { GoodsForm.write(goods, state.goods[goods], to: &$0) } }
    case .obstacles:
      for obstacle in obstacles(of: region) { rows.add { ObstacleForm.write(obstacle, to: &$0) } }
      if rows.rows.isEmpty { rows.add { _ in } }
    case .activities:
      // What was done is not done again: one row to begin with.
      rows.add { _ in }
    }
    return rows.rows
  }

  func state(of region: Int) -> RegionState { states[region] }
}

/// Rows of one form and region as they are written.
private struct Rows {
  private let region: Region
  private let week: ReportingWeek
  private var writer: RowWriter
  private(set) var rows: [[String]] = []

  init(_ form: Form, _ region: Region, _ moment: Moment) {
    self.region = region
    week = moment.week
    writer = RowWriter(form, checklist: moment.checklist)
  }

  /// - Parameter write: the columns after the common ones.
  mutating func add(isNote: Bool = false, _ write: (inout RowWriter) -> Void) {
    if isNote { writer.beginNote() } else { writer.begin(region, week) }
    write(&writer)
    rows.append(writer.finished())
  }
}
