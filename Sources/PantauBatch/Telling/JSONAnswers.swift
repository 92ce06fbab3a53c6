import PantauDomain

struct InspectedAnswer: Encodable {
  let checked: CheckedFile
  let language: Language

  init(_ checked: CheckedFile, _ language: Language) {
    self.checked = checked
    self.language = language
  }

  enum Key: String, CodingKey {
    case file, encoding, lineEnds = "line_ends", delimiter, titleLines = "title_lines", headerLine = "header_line", form
    case rowsAccepted = "rows_accepted", rowsHeld = "rows_held", findings
  }

  func encode(to encoder: any Encoder) throws {
    let (reading, layout) = (checked.reading, checked.reading.layout)
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(checked.file, forKey: .file)
    try answer.encode(layout?.encoding, forKey: .encoding)
    try answer.encode(layout?.lineEnds, forKey: .lineEnds)
    try answer.encode(layout?.delimiter, forKey: .delimiter)
    try answer.encode(layout?.titleLines, forKey: .titleLines)
    try answer.encode(layout?.headerLine, forKey: .headerLine)
    try answer.encode(reading.form?.rawValue, forKey: .form)
    try answer.encode(reading.rowsAccepted, forKey: .rowsAccepted)
    try answer.encode(reading.rowsHeld, forKey: .rowsHeld)
    try answer.encode(checked.findings.map { FindingAnswer(finding: $0, language: language) }, forKey: .findings)
  }
}

struct RunAnswer: Encodable {
  let files: [FileAnswer]
  let periods: [WeekAnswer]
}

struct WeekAnswer: Encodable {
  let period: String
  let folder: String
  let workbooks: [String]

  init(_ week: WrittenWeek) {
    period = week.week.description
    folder = week.folder
    workbooks = week.workbooks.map(\.name)
  }
}

struct StatusAnswer: Encodable {
  let board: StatusBoard
  let activity: WorkspaceActivity
  let language: Language

  init(_ board: StatusBoard, _ activity: WorkspaceActivity, _ language: Language) {
    self.board = board
    self.activity = activity
    self.language = language
  }

  enum Key: String, CodingKey {
    case period, asOf = "as_of", regions, totals, uploading, batch, watch
  }

  func encode(to encoder: any Encoder) throws {
    let moment = board.consolidation.moment
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(moment.week.description, forKey: .period)
    try answer.encode(moment.asOf.iso(in: .wib), forKey: .asOf)
    try answer.encode(board.regions.map { RegionAnswer(board.consolidation, $0, language) }, forKey: .regions)
    try answer.encode(StatusTotals(board).byName, forKey: .totals)
    try answer.encode(activity.uploading, forKey: .uploading)
    try answer.encode(activity.batch, forKey: .batch)
    try answer.encode(activity.watch, forKey: .watch)
  }
}

struct RegionAnswer: Encodable {
  let code: String
  let light: String
  let reportStatus: String
  let findings: [FindingAnswer]

  init(_ consolidation: Consolidation, _ region: Int, _ language: Language) {
    let (moment, assessment) = (consolidation.moment, consolidation.assessments[region])
    let (code, state) = (moment.registry.regions[region].code, consolidation.history.current[region])
    self.code = code.description
    light = assessment.light.rawValue
    reportStatus = assessment.compliance.status.rawValue
    findings = assessment.findings.map { finding in
      let told = Finding(
        code: finding.code, severity: finding.severity, region: code, week: moment.week, form: finding.subject.form,
        item: finding.subject.item(in: moment.checklist, state: state), message: finding.message,
        unit: finding.units.isEmpty ? nil : finding.units.joined(separator: " / "))
      return FindingAnswer(finding: told, language: language)
    }
  }

  enum CodingKeys: String, CodingKey {
    case code, light, reportStatus = "report_status", findings
  }
}
