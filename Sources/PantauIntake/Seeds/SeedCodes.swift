import PantauDomain

/// The codes of one seed file, by which other rows refer to its rows.
struct SeedCodes {
  private let file: SeedFile
  private let rows: [SeedRow]
  private let positions: [String: Int]
  /// In the order of the rows.
  let codes: [String]

  /// Notes codes that are missing, ill-formed, or there twice.
  init(_ file: SeedFile, _ rows: [SeedRow], column: String) {
    self.file = file
    self.rows = rows
    codes = rows.map { $0[column] }
    positions = Dictionary(codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for row in rows { row.noteCode(column) }
    rows.noteRepeats(column) { [folded($0[column])] }
  }

  /// Position of the row that the cell names: an index of the checklist. nil, and noted, where it names none.
  ///
  /// Rows that make no item still count: with such a row the reading fails as a whole, so no index is ever off.
  func position(_ row: SeedRow, _ column: String) -> Int? {
    row.required(column).flatMap { position(of: $0, in: row, column) }
  }

  /// The same for one code of a list in that cell.
  @discardableResult
  func position(of code: String, in row: SeedRow, _ column: String) -> Int? {
    if let position = positions[code] { return position }
    row.note(
      column, value: code,
      Phrase(
        id: "Tidak ada di \(file.rawValue). Betulkan kode ini, atau tambahkan barisnya di sana.",
        en: "Not in \(file.rawValue). Correct this code, or add its row there."))
    return nil
  }

  /// The same where both rows must be of one cycle.
  @discardableResult
  func positionInCycle(_ row: SeedRow, _ column: String) -> Int? {
    guard let position = position(row, column) else { return nil }
    noteOtherCycle(position, row, column, value: row[column])
    return position
  }

  /// Notes a row of another cycle than the one that refers to it: left over from copying a cycle, as a rule.
  func noteOtherCycle(_ position: Int, _ row: SeedRow, _ column: String, value: String) {
    let cycle = rows[position]["siklus"]
    guard cycle != row["siklus"] else { return }
    row.note(
      column, value: value,
      Phrase(
        id: "Kode ini milik siklus \(cycle), sedangkan baris ini milik siklus \(row["siklus"]). "
          + "Pakai kode dari siklus yang sama.",
        en: "This code belongs to the cycle \(cycle), but the row to \(row["siklus"]). Use a code of the same cycle."))
  }
}

extension SeedRow {
  /// Codes stand in lists, keys and file names, so they hold letters, digits, hyphens, underscores and dots only.
  func noteCode(_ column: String) {
    guard let code = required(column) else { return }
    let isCode = code.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
    }
    guard !isCode else { return }
    note(
      column,
      Phrase(
        id: "Kode hanya boleh memuat huruf, angka, `-`, `_` dan `.`, tanpa spasi.",
        en: "A code may hold letters, digits, `-`, `_` and `.` only, and no spaces."))
  }
}

extension [SeedRow] {
  /// Notes each row whose key a row above it has. Codes in a key are folded, since reports are read so too.
  func noteRepeats(_ column: String, key: (SeedRow) -> [String]) {
    var lines: [[String]: Int] = [:]
    for row in self where !row[column].isEmpty {
      guard let line = lines.updateValue(row.line, forKey: key(row)) else { continue }
      row.note(
        column,
        Phrase(
          id: "Sudah ada di baris \(line). Hapus atau betulkan salah satunya.",
          en: "Line \(line) has this already. Delete or correct one of them."))
    }
  }
}

/// As codes and words are compared: without case, spaces, hyphens and underscores.
func folded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) {
    return String(decoding: Folding.words.bytes(of: text), as: UTF8.self)
  }
  return text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
}
