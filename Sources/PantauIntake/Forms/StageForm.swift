import PantauDomain

/// `tahapan`: how far each stage is.
enum StageForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .word(.stage),
      .optional("nama_tahapan", .text),
      .word(.stageStatus),
      .required("persen", .percent),
      .optional("tanggal_mulai", .date),
      .optional("tanggal_selesai", .date),
      .optional("penanggung_jawab", .text),
      .optional("keterangan", .text),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let stage = row.word()
    row.subject = .stage(stage)
    row.checkText()
    let status = row.word().map { StageStatus.allCases[$0] }
    let percent = row.percent()
    let (start, end) = (row.date(), row.date())
    let (responsible, note) = (row.text(), row.text())
    guard let stage, let status, let percent else { return nil }
    return .stage(
      StageReport(
        stage: stage, status: status, percent: percent, start: start, end: end, responsible: responsible, note: note))
  }

  /// - Parameters:
  ///   - report: what was last said; nil: nothing yet, which is taken for `belum`.
  ///   - isNote: only the stage is named, whatever else would be said.
  static func write(_ stage: Int, _ report: StageReport?, isNote: Bool, to row: inout RowWriter) {
    row.text(row.checklist.stages[stage].code)
    row.text(row.checklist.stages[stage].name)
    if isNote { return }
    let report = report ?? StageReport(stage: stage, status: .notStarted, percent: 0)
    row.word(report.status)
    row.percent(report.percent)
    row.date(report.start)
    row.date(report.end)
    row.text(report.responsible)
    row.text(report.note)
  }
}
