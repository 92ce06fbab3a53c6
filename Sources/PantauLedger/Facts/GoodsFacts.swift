internal import PantauDomain

enum GoodsFacts: StandingFact {
  static let form = Form.logistics
  static let table = "goods_fact"
  static let columns = [
    "cycle", "goods", "needed", "received", "damaged", "distributed", "received_date", "shipped_date", "mode", "note",
  ]
  static let words = ["cycle", "goods"]
  static let key = (number: "cycle << 32 | goods", text: "''")

  static func write(
    _ report: GoodsReport, _ checklist: Checklist, _ words: inout Words, to row: inout Insertion
  ) throws {
    let goods = checklist.goods[report.goods]
    try words.put(checklist.cycles[goods.cycle].code, in: &row)
    try words.put(goods.code, in: &row)
    try row.put(report.needed)
    try row.put(report.received)
    try row.put(report.damaged)
    try row.put(report.distributed)
    try row.put(report.receivedDate)
    try row.put(report.shippedDate)
    try row.put(report.mode)
    try row.put(report.note)
  }

  static func report(_ columns: FactColumns, _ meanings: Meanings) -> GoodsReport? {
    guard let goods = meanings.goods(columns.number(1), cycle: columns.number(0)) else { return nil }
    return GoodsReport(
      goods: goods, needed: columns.number(2), received: columns.number(3), damaged: columns.optionalNumber(4),
      distributed: columns.optionalNumber(5), receivedDate: columns.day(6), shippedDate: columns.day(7),
      mode: columns.optionalText(8), note: columns.optionalText(9))
  }

  static let markColumns = ["cycle", "goods"]

  static func apply(_ columns: FactColumns, _ meanings: Meanings, _ mark: Mark, to fold: inout Fold) {
    guard let goods = meanings.goods(columns.number(1), cycle: columns.number(0)) else { return }
    fold.standing.goods[mark.region][goods] = mark.fact
  }
}
