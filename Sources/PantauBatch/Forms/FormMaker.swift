package import Logging
package import PantauDomain
import PantauInbox
import PantauIntake
import PantauLedger

/// The forms that were written.
package struct WrittenForms: Sendable {
  /// nil: blank ones, for any period.
  package let week: ReportingWeek?
  package let asOf: Instant
  /// As it was asked for.
  package let folder: String
  package let files: [FormFile]
}

/// Writes forms for offices to fill in: one folder an office, or the blank ones.
package struct FormMaker: Sendable {
  private let workspace: Workspace
  private let asOf: Instant
  private let log: Logger

  package init(workspace: Workspace, asOf: Instant, log: Logger) {
    self.workspace = workspace
    self.asOf = asOf
    self.log = log
  }

  /// Looks at every folder before it writes into the first.
  /// - Throws: status 64 for a wish that cannot be met, 74 for what cannot be written. Forms are whole or not there, but
  ///   after a failure there may be those of some offices only.
  package func write(_ request: FormRequest) throws(Stop) -> WrittenForms {
    let target = FormFolder(path: RawPath(request.folder), replaces: request.replaces)
    try target.refuseDropFolder(of: workspace)
    if request.isBlank { return try writeBlank(request, to: target) }
    let regions = try request.regions(workspace.reference)
    let moment = try moment(request.week(asOf: asOf, rules: workspace.settings.rules))
    let registry = workspace.reference.registry
    let filling = FormFilling(moment: moment, states: try states(before: moment))
    let wanted = regions.filter { filling.forms(of: $0).contains(where: request.wants) }
    if wanted.isEmpty { throw Stop(noForm: request.forms, week: moment.week) }
    try target.require(wanted.map { registry.regions[$0].code.description })
    log.info("forms of \(wanted.count) offices for \(moment.week)")
    let written = mapOnAllCores(wanted) { region -> Result<[FormFile], Stop> in
      let files = filling.forms(of: region).filter(request.wants).map {
        FormFile.filled($0, for: region, by: filling, moment)
      }
      do throws(Stop) {
        try target.write(files)
        return .success(files)
      } catch {
        return .failure(error)
      }
    }
    var files: [FormFile] = []
    for office in written { files += try office.get() }
    try target.synchronize()
    return WrittenForms(week: moment.week, asOf: asOf, folder: request.folder, files: files)
  }

  private func writeBlank(_ request: FormRequest, to target: FormFolder) throws(Stop) -> WrittenForms {
    if let period = request.period {
      throw Stop(
        .usage,
        Phrase(
          id: "Formulir kosong tidak punya periode; untuk \(period) sebutkan --office, --province atau --all.",
          en: "Blank forms have no period; for \(period) name an --office, a --province, or --all."))
    }
    try target.require(["."])
    let files = Form.allCases.filter(request.wants).map(FormFile.blank)
    try target.write(files)
    try target.synchronize()
    return WrittenForms(week: nil, asOf: asOf, folder: request.folder, files: files)
  }

  private func moment(_ week: ReportingWeek) -> Moment {
    Moment(requirements: workspace.reference.requirements, rules: workspace.settings.rules, week: week, asOf: asOf)
  }

  /// What is known up to that week, or up to the current one where that has not begun.
  private func states(before moment: Moment) throws(Stop) -> [RegionState] {
    let known = moment.moved(to: min(moment.week, asOf.week))
    let ledger = try Ledger.openToLook(workspace)
    return try adapting { () throws(LedgerFailure) in try ledger.history(of: known).current }
  }
}

extension Stop {
  fileprivate init(noForm forms: [Form], week: ReportingWeek) {
    let names = forms.map(\.rawValue).joined(separator: ", ")
    self.init(
      .usage,
      Phrase(
        id: "Untuk periode \(week) tidak seorang pun dari mereka diminta mengirim \(names); tidak ada yang ditulis.",
        en: "For period \(week) none of them is asked for \(names); nothing was written."))
  }
}
