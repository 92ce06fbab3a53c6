import PantauDomain

/// `nphd`: how far each grant agreement is, and what has been paid.
enum GrantForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .word(.cycle),
      .word(.recipient),
      .word(.grantStatus),
      .optional("nomor_nphd", .text),
      .optional("tanggal_nphd", .pastDate),
      .optional("nilai", .wholeNumber),
      .optional("cair_1", .wholeNumber),
      .optional("tanggal_cair_1", .pastDate),
      .optional("cair_2", .wholeNumber),
      .optional("tanggal_cair_2", .pastDate),
      .word(.grantIssue, isRequired: false),
      .optional("kendala", .text),
      .optional("tindak_lanjut", .text),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let cycle = row.word()
    let recipient = row.word().map { Recipient.allCases[$0] }
    row.subject = .grant(cycle: cycle, recipient)
    let status = row.word().map { GrantStatus.allCases[$0] }
    let number = row.text()
    let date = row.date()
    let value = row.wholeNumber()
    let (firstPayment, firstPaymentDate) = (row.wholeNumber(), row.date())
    let (secondPayment, secondPaymentDate) = (row.wholeNumber(), row.date())
    let issue = row.word()
    let (issueText, followUp) = (row.text(), row.text())
    guard let cycle, let recipient, let status else { return nil }
    return .grant(
      GrantReport(
        cycle: cycle, recipient: recipient, status: status, number: number, date: date, value: value,
        firstPayment: firstPayment, firstPaymentDate: firstPaymentDate, secondPayment: secondPayment,
        secondPaymentDate: secondPaymentDate, issue: issue, issueText: issueText, followUp: followUp))
  }

  /// - Parameters:
  ///   - grant: index in `Checklist.grants`.
  ///   - report: what was last said; nil: nothing yet, and then the status is the office's to say.
  static func write(_ grant: Int, _ report: GrantReport?, to row: inout RowWriter) {
    let terms = row.checklist.grants[grant]
    row.text(row.checklist.cycles[terms.cycle].code)
    row.word(terms.recipient)
    guard let report else { return }
    row.word(report.status)
    row.text(report.number)
    row.date(report.date)
    row.wholeNumber(report.value)
    row.wholeNumber(report.firstPayment)
    row.date(report.firstPaymentDate)
    row.wholeNumber(report.secondPayment)
    row.date(report.secondPaymentDate)
    row.text(report.issue.map { row.checklist.grantIssues[$0].code })
    row.text(report.issueText)
    row.text(report.followUp)
  }
}
