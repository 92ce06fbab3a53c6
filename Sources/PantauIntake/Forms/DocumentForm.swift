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
}
