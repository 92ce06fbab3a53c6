internal import PantauDomain

enum GrantFacts: StandingFact {
  static let form = Form.grants
  static let table = "grant_fact"
  static let columns = [
    "cycle", "recipient", "status", "reference", "date", "value", "payment_1", "payment_1_date", "payment_2",
    "payment_2_date", "issue", "issue_text", "follow_up",
  ]
  static let words = ["cycle", "recipient", "status", "issue"]
  static let key = (number: "cycle << 32 | recipient", text: "''")

  static func write(
    _ report: GrantReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    try words.put(checklist.cycles[report.cycle].code, in: &row)
    try words.put(report.recipient.rawValue, in: &row)
    try words.put(report.status.rawValue, in: &row)
    try row.put(report.number)
    try row.put(report.date)
    try row.put(report.value)
    try row.put(report.firstPayment)
    try row.put(report.firstPaymentDate)
    try row.put(report.secondPayment)
    try row.put(report.secondPaymentDate)
    try words.put(report.issue.map { checklist.grantIssues[$0].code }, in: &row)
    try row.put(report.issueText)
    try row.put(report.followUp)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> GrantReport? {
    guard let cycle = meanings.cycles[columns.number(0)], let recipient = meanings.recipients[columns.number(1)],
      let status = meanings.grantStatuses[columns.number(2)]
    else { return nil }
    return GrantReport(
      cycle: cycle, recipient: recipient, status: status, number: columns.optionalText(3), date: columns.day(4),
      value: columns.optionalNumber(5), firstPayment: columns.optionalNumber(6), firstPaymentDate: columns.day(7),
      secondPayment: columns.optionalNumber(8), secondPaymentDate: columns.day(9),
      issue: columns.optionalNumber(10).flatMap { meanings.issues[$0] }, issueText: columns.optionalText(11),
      followUp: columns.optionalText(12))
  }

  static let markColumns = ["cycle", "recipient", "status"]

  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold) {
    guard let grant = meanings.grant(columns.number(1), cycle: columns.number(0)),
      let status = meanings.grantStatuses[columns.number(2)]
    else { return }
    fold.marks.grants[mark.region][grant] = status
    fold.standing.grants[mark.region][grant] = mark.fact
  }
}
