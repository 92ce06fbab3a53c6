import PantauDomain
package import PantauGrid

/// Finds the record that names the columns among the first eleven that are not blank, under each delimiter tried.
///
/// For each delimiter, in the order in which they are to be preferred: `begin`, then `look` at pages from the top of the
/// file until it has seen enough.
package struct HeaderSearch: Sendable {
  /// Title lines above a header are ten at most.
  private static let recordsLookedAt = 11

  private struct Candidate {
    let form: Form
    let count: Int
    let place: HeaderPlace
    let missing: [String]
  }

  private var delimiter = UInt8(ascii: ",")
  private var hasBegun = false
  private var recordsSeen = 0
  private var firstTitleLine: Int?
  private var found: Header?
  private var nearest: Candidate?
  private var isDone = false
  /// Under one of the delimiters there are only blank lines.
  private var isBlank = false

  package init() {}

  /// Starts from the top under another delimiter.
  package mutating func begin(delimiter: UInt8) {
    isBlank = isBlank || (hasBegun && recordsSeen == 0)
    hasBegun = true
    self.delimiter = delimiter
    recordsSeen = 0
    firstTitleLine = nil
    isDone = found != nil
  }

  /// Looks at the page's records; false once there is nothing more to look for under this delimiter.
  package mutating func look(at page: TextTable) -> Bool {
    for record in page.records where !isDone {
      let cells = record.fields.map { HeaderCell(page.text(ofField: $0)) }
      guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { continue }
      look(at: Array(cells[...last]), line: record.line)
      recordsSeen += 1
      isDone = found != nil || recordsSeen == HeaderSearch.recordsLookedAt
    }
    return !isDone
  }

  package var result: HeaderResult {
    if let found { return .found(found) }
    if isBlank || recordsSeen == 0 { return .none(Defect(.noData(.emptyFile))) }
    return .none(
      Defect(.noForm(nearest: nearest?.form, missing: nearest?.missing ?? []), line: nearest?.place.line))
  }

  /// Where the header stands, or the record that is nearest to one; nil where no record names a column of a form.
  package var place: HeaderPlace? {
    found.map { HeaderPlace(form: $0.form, delimiter: $0.delimiter, line: $0.line) } ?? nearest?.place
  }

  private mutating func look(at cells: [HeaderCell], line: Int) {
    let names = Set(cells.map(\.folded))
    var best: Candidate?
    for form in Form.allCases {
      let columns = form.columns
      let there = columns.map { names.contains(Folding.words.bytes(of: $0.name)) }
      let missing = zip(columns, there).filter { $0.isRequired && !$1 }.map(\.0.name)
      let place = HeaderPlace(form: form, delimiter: delimiter, line: line)
      let candidate = Candidate(form: form, count: there.count { $0 }, place: place, missing: missing)
      if candidate.count > nearest?.count ?? 0 { nearest = candidate }
      if missing.isEmpty, candidate.count > best?.count ?? 0 { best = candidate }
    }
    if let best {
      found = header(of: best.form, cells: cells, line: line)
    } else if firstTitleLine == nil {
      firstTitleLine = line
    }
  }

  private func header(of form: Form, cells: [HeaderCell], line: Int) -> Header {
    let names = form.columns.map { Folding.words.bytes(of: $0.name) }
    var seen: Set<Int> = []
    let places = cells.map { cell -> Header.Place in
      if cell.isEmpty { return .unnamed }
      guard let column = names.firstIndex(of: cell.folded) else { return .unknown(cell.written) }
      return .column(column, isFirst: seen.insert(column).inserted)
    }
    return Header(
      form: form, delimiter: delimiter, line: line, titleLines: recordsSeen, firstTitleLine: firstTitleLine,
      places: places, folded: cells.map(\.folded))
  }
}

/// A cell of a record that may be the header.
private struct HeaderCell {
  /// Without control and format characters, trimmed.
  let written: String
  let folded: [UInt8]
  let isEmpty: Bool

  init(_ text: String) {
    let cleaned = TextCleaner.cleaned(Array(text.utf8).span)
    written = String(decoding: cleaned, as: UTF8.self)
    folded = Folding.words.bytes(of: written)
    isEmpty = EmptyWords.isOne(cleaned.span)
  }
}
