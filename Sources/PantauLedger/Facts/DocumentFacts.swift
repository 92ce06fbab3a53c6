internal import PantauDomain

enum DocumentFacts: StandingFact {
  static let form = Form.documents
  static let table = "document_fact"
  static let columns = ["document", "status", "date", "reference", "link", "note"]
  static let words = ["document", "status"]

  static func write(
    _ report: DocumentReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    try words.put(checklist.documents[report.document].code, in: &row)
    try words.put(report.status.rawValue, in: &row)
    try row.put(report.date)
    try row.put(report.number)
    try row.put(report.link)
    try row.put(report.note)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> DocumentReport? {
    guard let document = meanings.documents[columns.number(0)],
      let status = meanings.documentStatuses[columns.number(1)]
    else { return nil }
    return DocumentReport(
      document: document, status: status, number: columns.optionalText(3), date: columns.day(2),
      link: columns.optionalText(4), note: columns.optionalText(5))
  }

  static let markColumns = ["document", "status", "date"]

  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold) {
    guard let document = meanings.documents[columns.number(0)],
      let status = meanings.documentStatuses[columns.number(1)]
    else { return }
    fold.marks.documents[mark.region][document] = Marks.Document(status: status, date: columns.day(2))
    fold.standing.documents[mark.region][document] = mark.fact
  }
}
