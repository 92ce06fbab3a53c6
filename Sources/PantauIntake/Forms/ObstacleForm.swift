import PantauDomain

/// `hambatan`: what is in the way, and who is on it.
enum ObstacleForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .required("nomor", .text),
      .word(.stage, isRequired: false),
      .word(.category),
      .word(.level),
      .required("uraian", .text),
      .required("tanggal_kejadian", .pastDate),
      .optional(WordColumn.unit.name, .words(.unit)),
      .optional("tindak_lanjut", .text),
      .word(.obstacleStatus),
      .optional("target_selesai", .date),
      .optional("tanggal_selesai", .date),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let number = row.keyText()
    row.subject = .obstacle(number)
    let stage = row.word()
    let category = row.word()
    let level = row.word().map { ObstacleLevel.allCases[$0] }
    let description = row.text()
    let occurred = row.date()
    let coordination = row.words()
    let followUp = row.text()
    let status = row.word().map { ObstacleStatus.allCases[$0] }
    let (targetDate, finishedDate) = (row.date(), row.date())
    guard let number, let category, let level, let description, let occurred, let status else { return nil }
    return .obstacle(
      ObstacleReport(
        number: number, stage: stage, category: category, level: level, description: description, occurred: occurred,
        coordination: coordination, followUp: followUp, status: status, targetDate: targetDate,
        finishedDate: finishedDate))
  }

  static func write(_ report: ObstacleReport, to row: inout RowWriter) {
    row.text(report.number)
    row.text(report.stage.map { row.checklist.stages[$0].code })
    row.text(row.checklist.categories[report.category].code)
    row.text(report.level.word)
    row.text(report.description)
    row.date(report.occurred)
    row.words(report.coordination)
    row.text(report.followUp)
    row.word(report.status)
    row.date(report.targetDate)
    row.date(report.finishedDate)
  }
}
