import PantauDomain

/// `logistik`: how much of the election goods has come and gone on.
enum GoodsForm {
  static let columns: [FormColumn] =
    FormColumn.common + [
      .word(.cycle),
      .word(.goods),
      .optional("nama_barang", .text),
      .required("kebutuhan", .wholeNumber),
      .required("diterima", .wholeNumber),
      .optional("rusak", .wholeNumber),
      .optional("terdistribusi", .wholeNumber),
      .optional("tanggal_diterima", .pastDate),
      .optional("tanggal_kirim", .date),
      .optional("moda", .text),
      .optional("keterangan", .text),
    ]

  static func read(_ row: inout RowReader) -> ReportRow.Content? {
    let cycle = row.word()
    let goods = row.goods(cycle: cycle)
    row.subject = .goods(goods)
    row.checkText()
    let (needed, received) = (row.wholeNumber(), row.wholeNumber())
    let (damaged, distributed) = (row.wholeNumber(), row.wholeNumber())
    let (receivedDate, shippedDate) = (row.date(), row.date())
    let (mode, note) = (row.text(), row.text())
    guard let goods, let needed, let received else { return nil }
    return .goods(
      GoodsReport(
        goods: goods, needed: needed, received: received, damaged: damaged, distributed: distributed,
        receivedDate: receivedDate, shippedDate: shippedDate, mode: mode, note: note))
  }

  /// - Parameter report: what was last said; nil: nothing yet, and then how much is needed is the office's to say.
  static func write(_ goods: Int, _ report: GoodsReport?, to row: inout RowWriter) {
    let item = row.checklist.goods[goods]
    row.text(row.checklist.cycles[item.cycle].code)
    row.text(item.code)
    row.text(item.name)
    guard let report else { return }
    row.wholeNumber(report.needed)
    row.wholeNumber(report.received)
    row.wholeNumber(report.damaged)
    row.wholeNumber(report.distributed)
    row.date(report.receivedDate)
    row.date(report.shippedDate)
    row.text(report.mode)
    row.text(report.note)
  }
}
