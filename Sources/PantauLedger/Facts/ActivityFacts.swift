internal import PantauDomain

enum ActivityFacts: FactKind {
  static let form = Form.activities
  static let table = "activity_fact"
  static let columns = ["date", "reference", "kind", "description", "responsible", "result"]
  static let words = ["kind"]
  static let key = (number: "date", text: "reference")

  static func write(
    _ report: ActivityReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    try row.put(report.date)
    try row.put(report.number)
    try words.put(report.kind.rawValue, in: &row)
    try row.put(report.description)
    try row.put(report.responsible)
    try row.put(report.result)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> ActivityReport? {
    guard let date = columns.day(0), let kind = meanings.kinds[columns.number(2)] else { return nil }
    return ActivityReport(
      date: date, number: columns.text(1), kind: kind, description: columns.text(3), responsible: columns.text(4),
      result: columns.optionalText(5))
  }
}
