import PantauDomain

/// A row of a seed file. It notes what is wrong with a cell as it reads it, so that one pass finds all there is.
struct SeedRow {
  let file: SeedFile
  /// Physical line, from 1.
  let line: Int
  private let columns: [String: Int]
  private let cells: [String]
  private let notebook: SeedNotebook

  init(file: SeedFile, line: Int, columns: [String: Int], cells: [String], notebook: SeedNotebook) {
    self.file = file
    self.line = line
    self.columns = columns
    self.cells = cells
    self.notebook = notebook
  }

  /// The cell without the white space around it; empty where the row ends before it.
  subscript(column: String) -> String {
    guard let index = columns[column], index < cells.count else { return "" }
    return cells[index]
  }

  /// - Parameter value: What is wrong within the cell; nil: the cell as a whole.
  func note(_ column: String, value: String? = nil, _ message: Phrase) {
    notebook.note(file, line: line, column: column, value: value ?? self[column], message)
  }
}

// MARK: - Cells by their types: nil where empty or unreadable

extension SeedRow {
  /// Notes an empty cell.
  func required(_ column: String) -> String? {
    let text = self[column]
    guard text.isEmpty else { return text }
    note(column, Phrase(id: "Sel ini wajib diisi.", en: "This cell must be filled."))
    return nil
  }

  /// An empty cell is nobody's mistake: the date is not known.
  func day(_ column: String) -> Day? {
    guard !self[column].isEmpty else { return nil }
    if let day = Day(iso: self[column]) { return day }
    note(
      column,
      Phrase(
        id: "Bukan tanggal. Tulis tahun-bulan-hari, misalnya 2024-02-14.",
        en: "Not a date. Write year-month-day, say 2024-02-14."))
    return nil
  }

  func requiredDay(_ column: String) -> Day? { required(column).flatMap { _ in day(column) } }

  func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
    guard !self[column].isEmpty else { return nil }
    if let number = Int(self[column]), range.contains(number) { return number }
    note(
      column,
      Phrase(
        id: "Bukan bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound).",
        en: "Not a whole number from \(range.lowerBound) to \(range.upperBound)."))
    return nil
  }

  /// One of the words of a closed list, written exactly so.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ column: String, _ type: Word.Type) -> Word? {
    guard let text = required(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    note(column, Phrase(id: "Kata tidak dikenal. Pilihan: \(words).", en: "Unknown word. Choices: \(words)."))
    return nil
  }

  /// *ya* or *tidak*.
  func yesOrNo(_ column: String) -> Bool? { word(column, YesOrNo.self).map { $0 == .yes } }

  /// Parts between bars; empty for an empty cell.
  func list(_ column: String) -> [String] { self[column].utf8.split(separator: UInt8(ascii: "|")).map(trimmed) }
}

private enum YesOrNo: String, CaseIterable {
  case yes = "ya"
  case no = "tidak"
}

// MARK: - Dates against each other

extension SeedRow {
  /// Notes a later date that stands before the earlier one; says nothing where either is not there.
  func noteOrder(_ earlier: String, _ later: String) {
    guard let first = Day(iso: self[earlier]), let second = Day(iso: self[later]), second < first else { return }
    note(
      later,
      Phrase(
        id: "Tanggal ini sebelum \(earlier) (\(first)). Betulkan salah satunya.",
        en: "This date is before \(earlier) (\(first)). Correct one of them."))
  }

  /// Notes the dates that lie outside the days from `mulai` to `selesai` of a row of cycles.
  func noteOutside(_ cycle: SeedRow, _ dates: String...) {
    guard let start = Day(iso: cycle["mulai"]), let end = Day(iso: cycle["selesai"]) else { return }
    for column in dates {
      guard let day = Day(iso: self[column]), day < start || end < day else { continue }
      note(
        column,
        Phrase(
          id: "Tanggal di luar siklus \(cycle["siklus"]) (\(start) sampai \(end)), jadi tidak akan pernah dipantau. "
            + "Betulkan tanggal ini, atau perpanjang siklus di \(SeedFile.cycles.rawValue).",
          en: "The date is outside the cycle \(cycle["siklus"]) (\(start) to \(end)), so nobody would ever look at it. "
            + "Correct it, or make the cycle longer in \(SeedFile.cycles.rawValue)."))
    }
  }
}
