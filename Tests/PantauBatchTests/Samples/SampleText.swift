import PantauBatch
import PantauDomain

/// What came of a sample, as a text that a reviewer can hold against the spec.
enum SampleText {
  static func step(_ step: Sample.Step, _ outcome: BatchOutcome) -> String {
    "== \(step.name) · \(step.asOf)\n" + outcome.taken.map(file).joined()
  }

  private static func file(_ file: TakenFile) -> String {
    let head =
      "\(file.path): \(file.status.rawValue), \(file.form?.rawValue ?? "–"), "
      + "diterima \(file.rowsAccepted), ditahan \(file.rowsHeld)\n"
    return head + file.findings.map(finding).joined()
  }

  private static func finding(_ finding: Finding) -> String {
    let place = [finding.line.map { "baris \($0)" }, finding.column, finding.value.map { "\"\($0)\"" }]
      .compactMap(\.self).map { " \($0)" }.joined()
    let suggestion = finding.suggestion.map { " → \($0.id)" } ?? ""
    return "  \(finding.code)\(place): \(finding.message.id)\(suggestion)\n"
  }

  /// The regions in whose folder something lay, or that somebody spoke of.
  static func states(_ board: StatusBoard, senders: Set<String>) -> String {
    let (moment, history) = (board.consolidation.moment, board.consolidation.history)
    let told = moment.registry.regions.indices.filter { region in
      senders.contains(moment.registry.regions[region].code.description)
        || history.filings[region].latest(through: moment.week) != nil
    }
    return "-- \(moment.week)\n" + told.map { state(of: $0, board.consolidation) }.joined() + "\n"
  }

  private static func state(of region: Int, _ consolidation: Consolidation) -> String {
    let (moment, assessment) = (consolidation.moment, consolidation.assessments[region])
    let (place, state) = (moment.registry.regions[region], consolidation.history.current[region])
    let forms = spoken(of: region, consolidation)
    let told = assessment.findings.filter { $0.subject.form.map(forms.contains) ?? true }
    let untold = assessment.findings.filter { $0.subject.form.map { !forms.contains($0) } ?? false }
    let lines =
      told.map { finding in
        let item = finding.subject.item(in: moment.checklist, state: state).map { " \($0)" } ?? ""
        return "\(finding.code)\(item): \(finding.message.id)"
      } + grants(of: state, moment.checklist)
      + obstacles(of: state, assessment, isProvince: place.isProvince) + activities(of: region, consolidation)
      + (untold.isEmpty ? [] : ["formulir yang tidak dikirim: \(counted(untold.map(\.code)))"])
    return "\(place.code) \(place.fullName): \(assessment.light.rawValue), \(assessment.compliance.status.rawValue)\n"
      + lines.map { "  \($0)\n" }.joined()
  }

  /// The forms of which the region has ever sent a row. What is missing of the others is the same in every sample.
  private static func spoken(of region: Int, _ consolidation: Consolidation) -> Set<Form> {
    let filings = consolidation.history.filings[region]
    return Set(Form.allCases.filter { form in filings.weeks.contains { $0[form] != nil } })
  }

  private static func counted(_ codes: [FindingCode]) -> String {
    Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
  }

  private static func grants(of state: RegionState, _ checklist: Checklist) -> [String] {
    checklist.grants.indices.compactMap { grant in
      state.grants[grant].map { report in
        let amounts = [("nilai", report.value), ("cair 1", report.firstPayment), ("cair 2", report.secondPayment)]
        let told = amounts.compactMap { name, amount in amount.map { ", \(name) \($0)" } }.joined()
        return "nphd \(checklist.grantItem(grant)): \(report.status.rawValue)\(told)"
      }
    }
  }

  private static func obstacles(of state: RegionState, _ assessment: Assessment, isProvince: Bool) -> [String] {
    zip(state.obstacles, assessment.effectiveLevels).map { standing, level in
      let escalation = Escalation(level: level, isProvince: isProvince)
      return
        "hambatan \(standing.report.number): \(standing.report.status.rawValue), \(standing.report.level.word), "
        + "efektif \(level.word), eskalasi \(escalation.rawValue)"
    }
  }

  private static func activities(of region: Int, _ consolidation: Consolidation) -> [String] {
    let table = consolidation.history.activities
    return table.range(of: region..<(region + 1)).map { index in
      let report = table[index].report
      return "aktivitas \(report.date) \(report.number): \(report.description) · \(report.responsible)"
        + (report.result.map { " · \($0)" } ?? "")
    }
  }
}
