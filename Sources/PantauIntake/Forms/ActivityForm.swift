import PantauDomain

/// `aktivitas`: what was done, and by whom.
enum ActivityForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .required("tanggal", .pastDate),
      .required("nomor", .text),
      .word(.activityKind),
      .required("uraian", .text),
      .required("penanggung_jawab", .text),
      .optional("hasil", .text),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let date = row.date()
    let number = row.keyText()
    let kind = row.word().map { ActivityKind.allCases[$0] }
    let (description, responsible) = (row.text(), row.text())
    let result = row.text()
    guard let date, let number, let kind, let description, let responsible else { return nil }
    return .activity(
      ActivityReport(
        date: date, number: number, kind: kind, description: description, responsible: responsible, result: result))
  }
}
