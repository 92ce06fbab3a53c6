import PantauDomain
import PantauGrid

/// The rows of a correction sheet: the office's own, as it wrote them, with what is wrong in red.
struct CorrectionRows: Sendable {
  /// A sheet of more rows is no help to anybody: then only what was held is shown.
  static let mostRows = 50_000

  let header: CorrectionHeader
  /// Whether accepted rows are left out.
  let showsHeldOnly: Bool
  /// How many columns it takes to show the fields that stand beyond the header.
  let beyond: Int
  /// Rows with something to correct.
  let heldCount: Int
  private let written: WrittenTable
  /// Why rows were held, by physical line.
  private let faults: [Int: [Finding]]

  init(_ written: WrittenTable, header: CorrectionHeader, findings: [Finding]) {
    self.written = written
    self.header = header
    var faults: [Int: [Finding]] = [:]
    for finding in findings where finding.isOfRow {
      if let line = finding.line { faults[line, default: []].append(finding) }
    }
    var (rows, beyond) = (0, 0)
    written.forEachRecord { record, page in
      rows += 1
      guard faults[record.line] != nil else { return }
      let last = record.fields.last { !page.range(ofField: $0).isEmpty }
      if let last { beyond = max(beyond, last - record.fields.lowerBound + 1 - header.count) }
    }
    self.faults = faults
    self.beyond = beyond
    heldCount = faults.count
    showsHeldOnly = rows > CorrectionRows.mostRows && !faults.isEmpty
  }

  func forEach(_ take: ([EntryCell]) -> Void) {
    written.forEachRecord { record, page in
      let isHeld = faults[record.line] != nil
      if showsHeldOnly, !isHeld { return }
      guard let first = record.fields.first, let last = record.fields.last else { return }
      let isBlank = page.range(ofField: first).lowerBound == page.range(ofField: last).upperBound
      // A header that stands again goes unshown, but not where intake held it for what stands beyond its columns.
      if !isBlank, isHeld || !header.isHeader(record, in: page) { take(cells(of: record, in: page)) }
    }
  }

  private func cells(of record: TextTable.Record, in page: TextTable) -> [EntryCell] {
    func cell(_ position: Int) -> EntryCell {
      EntryCell(position < record.fields.count ? page.text(ofField: record.fields.lowerBound + position) : "")
    }
    var cells = header.kept.map(cell)
    cells += header.missing.map { _ in EntryCell("", .bad) }
    cells.append(EntryCell(""))
    let own = faults[record.line] ?? []
    if record.fields.count > header.count { cells += (header.count..<header.count + beyond).map(cell) }
    var reasons = own.map(\.reason)
    for finding in own {
      if let index = finding.column.flatMap(header.index(of:)) {
        cells[index].redden(finding.reason)
      } else {
        for index in cells.indices.dropFirst(header.reasonsIndex + 1) where !cells[index].text.isEmpty {
          cells[index].redden(finding.reason)
        }
      }
    }
    if !header.missing.isEmpty { reasons.append(CorrectionWords.fill(header.missing).id) }
    cells[header.reasonsIndex].text = reasons.joined(separator: "\n")
    return cells
  }
}

extension EntryCell {
  fileprivate mutating func redden(_ reason: String) {
    tone = .bad
    remark = remark.map { "\($0)\n\(reason)" } ?? reason
  }
}

extension Finding {
  /// Whether it is why a row was held.
  fileprivate var isOfRow: Bool { severity == .error && !code.isOfFile }

  /// The sentence and what to do, in the language of the offices.
  fileprivate var reason: String { message.id + (suggestion.map { " → \($0.id)" } ?? "") }
}
