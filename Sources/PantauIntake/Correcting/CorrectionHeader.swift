import PantauDomain
import PantauGrid

/// The columns of a correction sheet: those of the office in its order, required ones that it left out, and the one that
/// says what to correct. Fields that stood beyond the header come behind that, where intake still finds them to be too many.
struct CorrectionHeader: Sendable {
  /// A column that says what to correct; intake passes over it as over every unknown one.
  static let reasons = "Yang harus diperbaiki"

  let form: Form
  /// Names by position in the file, up to the last named one.
  private let names: [String]
  private let folded: [[UInt8]]
  /// Positions in the file of the columns that are shown; an earlier correction sheet's reasons are not.
  let kept: [Int]
  /// Canonical names of the required columns that are not there.
  let missing: [String]
  /// Indices in `kept` of columns of the form that stand more than once.
  private let twice: Set<Int>

  init(_ written: WrittenTable) {
    form = written.form
    let cells = written.header.map { TextCleaner.cleaned(Array($0.utf8).span) }
    let count = (cells.lastIndex { !EmptyWords.isOne($0.span) } ?? -1) + 1
    let folded = cells.prefix(count).map { cell in
      EmptyWords.isOne(cell.span) ? [] : Folding.words.bytes(of: String(decoding: cell, as: UTF8.self))
    }
    let known = Set(written.form.columns.map { Folding.words.bytes(of: $0.name) })
    let reasons = Folding.words.bytes(of: CorrectionHeader.reasons)
    let kept = folded.indices.filter { folded[$0] != reasons }
    self.folded = folded
    self.kept = kept
    names = Array(written.header.prefix(count))
    missing = written.form.columns.filter {
      $0.isRequired && !folded.contains(Folding.words.bytes(of: $0.name))
    }.map(\.name)
    twice = Set(
      kept.indices.filter { index in
        let name = folded[kept[index]]
        return known.contains(name) && folded.count { $0 == name } > 1
      })
  }

  /// How many fields of a record have a place in the header.
  var count: Int { names.count }
  var columnsTwice: [String] { twice.sorted().map { names[kept[$0]] } }
  var reasonsIndex: Int { kept.count + missing.count }

  /// Index in `kept` of the column with that canonical name.
  func index(of column: String) -> Int? {
    let name = Folding.words.bytes(of: column)
    return kept.firstIndex { folded[$0] == name }
  }

  /// - Parameters:
  ///   - beyond: how many columns there are for fields that have none.
  ///   - choices: by canonical name, the index of what to choose from.
  func columns(beyond: Int, choices: [String: Int]) -> [EntryColumn] {
    var columns = kept.enumerated().map { index, position in
      let isTwice = twice.contains(index)
      let remark = isTwice ? CorrectionWords.columnTwice.id : nil
      return EntryColumn(EntryCell(names[position], isTwice ? .bad : .plain, remark: remark))
    }
    columns += missing.map { EntryColumn(EntryCell($0, .bad, remark: CorrectionWords.columnMissing.id)) }
    for (column, list) in choices {
      if let index = index(of: column) ?? missing.firstIndex(of: column).map({ kept.count + $0 }) {
        columns[index].choices = list
      }
    }
    columns.append(
      EntryColumn(EntryCell(CorrectionHeader.reasons, remark: CorrectionWords.reasons.id), wraps: true))
    return columns + Array(repeating: EntryColumn(EntryCell("")), count: beyond)
  }

  /// Whether the record is the header once more: intake passes over it, but would no longer know it beside a column more.
  func isHeader(_ record: TextTable.Record, in page: TextTable) -> Bool {
    for (position, name) in folded.enumerated() {
      guard position < record.fields.count else { return false }
      let cell = TextCleaner.cleaned(Array(page.bytes[page.range(ofField: record.fields.lowerBound + position)]).span)
      guard name.isEmpty || Folding.words.bytes(of: String(decoding: cell, as: UTF8.self)) == name else { return false }
    }
    return true
  }
}
