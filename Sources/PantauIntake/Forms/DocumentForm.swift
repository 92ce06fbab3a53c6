import PantauDomain

/// `dokumen`: which required documents are there.
enum DocumentForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .word(.document),
      .optional("nama_dokumen", .text),
      .word(.documentStatus),
      .optional("nomor", .text),
      .optional("tanggal", .pastDate),
      .optional("tautan", .text),
      .optional("keterangan", .text),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let document = row.word()
    row.subject = .document(document)
    row.checkText()
    let status = row.word().map { DocumentStatus.allCases[$0] }
    let number = row.text()
    let date = row.date()
    let (link, note) = (row.text(), row.text())
    guard let document, let status else { return nil }
    return .document(
      DocumentReport(document: document, status: status, number: number, date: date, link: link, note: note))
  }

  /// - Parameters:
  ///   - report: what was last said; nil: nothing yet, which is taken for `belum`.
  ///   - isNote: only the document is named, whatever else would be said.
  static func write(_ document: Int, _ report: DocumentReport?, isNote: Bool, to row: inout RowWriter) {
    row.text(row.checklist.documents[document].code)
    row.text(row.checklist.documents[document].name)
    if isNote { return }
    let report = report ?? DocumentReport(document: document, status: .missing)
    row.word(report.status)
    row.text(report.number)
    row.date(report.date)
    row.text(report.link)
    row.text(report.note)
  }
}
