/// The activities of a period in the state, in the order region, date, number: one byte buffer with offsets, because
/// there can be a million of them. Strings are made where a cell needs one.
package struct ActivityTable: Sendable {
  package struct Entry: Sendable {
    /// Index in the registry.
    package let region: Int
    package let report: ActivityReport
  }

  private struct Row {
    let region: Int16
    let kind: ActivityKind
    let hasResult: Bool
    let date: Day
    /// Ends of number, description, responsible, result in `bytes`; they begin where the row before ended.
    let ends: (Int, Int, Int, Int)
  }

  private var rows: [Row] = []
  private var bytes: [UInt8] = []

  package init() {}

  package var count: Int { rows.count }

  /// Appends a row; the caller keeps the order.
  package mutating func append(region: Int, _ report: ActivityReport) {
    func add(_ text: String) -> Int {
      var text = text
      text.withUTF8 { bytes.append(contentsOf: $0) }
      return bytes.count
    }
    let ends = (add(report.number), add(report.description), add(report.responsible), add(report.result ?? ""))
    rows.append(
      Row(
        region: Int16(region), kind: report.kind, hasResult: report.result != nil, date: report.date, ends: ends))
  }

  package subscript(index: Int) -> Entry {
    let row = rows[index]
    let start = index == 0 ? 0 : rows[index - 1].ends.3
    func text(_ from: Int, _ to: Int) -> String { String(decoding: bytes[from..<to], as: UTF8.self) }
    return Entry(
      region: Int(row.region),
      report: ActivityReport(
        date: row.date, number: text(start, row.ends.0), kind: row.kind,
        description: text(row.ends.0, row.ends.1), responsible: text(row.ends.1, row.ends.2),
        result: row.hasResult ? text(row.ends.2, row.ends.3) : nil))
  }

  /// Where the rows of those regions (a range of indices in the registry) stand.
  package func range(of regions: Range<Int>) -> Range<Int> {
    let first = rows.boundary { Int($0.region) >= regions.lowerBound }
    return first..<rows.boundary { Int($0.region) >= regions.upperBound }
  }
}
