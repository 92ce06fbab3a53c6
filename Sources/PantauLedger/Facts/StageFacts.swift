internal import PantauDomain

enum StageFacts: StandingFact {
  static let form = Form.stages
  static let table = "stage_fact"
  static let columns = ["stage", "status", "percent", "start_date", "end_date", "responsible", "note"]
  static let words = ["stage", "status"]

  static func write(
    _ report: StageReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    try words.put(checklist.stages[report.stage].code, in: &row)
    try words.put(report.status.rawValue, in: &row)
    try row.put(Int64(report.percent))
    try row.put(report.start)
    try row.put(report.end)
    try row.put(report.responsible)
    try row.put(report.note)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> StageReport? {
    guard let stage = meanings.stages[columns.number(0)], let status = meanings.stageStatuses[columns.number(1)] else {
      return nil
    }
    return StageReport(
      stage: stage, status: status, percent: Percent(truncatingIfNeeded: columns.number(2)), start: columns.day(3),
      end: columns.day(4), responsible: columns.optionalText(5), note: columns.optionalText(6))
  }

  static let markColumns = ["stage", "status", "percent"]

  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold) {
    guard let stage = meanings.stages[columns.number(0)], let status = meanings.stageStatuses[columns.number(1)] else {
      return
    }
    fold.marks.stages[mark.region][stage] = status
    fold.percents[mark.region][stage] = Percent(truncatingIfNeeded: columns.number(2))
    fold.standing.stages[mark.region][stage] = mark.fact
  }
}
