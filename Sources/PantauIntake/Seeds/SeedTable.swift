import PantauDomain
import PantauGrid

/// The rows of one seed file, found by the names of their columns. Blank rows are left out.
struct SeedTable {
  let rows: [SeedRow]

  /// Notes what hinders all reading: no file, no column, cells that stand beyond the header.
  init(_ file: SeedFile, _ table: TextTable?, _ notebook: SeedNotebook) {
    guard let table else {
      rows = []
      notebook.note(file, SeedTable.noFile)
      return
    }
    let header = table.records.first.map(table.cells) ?? []
    for column in file.columns where !header.contains(column) {
      notebook.note(file, line: table.records.first?.line, column: column, SeedTable.noColumn)
    }
    for (index, column) in header.enumerated() where file.columns.contains(column) {
      guard header[..<index].contains(column) else { continue }
      notebook.note(file, line: table.records.first?.line, column: column, SeedTable.columnTwice)
    }
    let columns = Dictionary(
      header.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    rows = table.records.dropFirst().compactMap { record in
      let cells = table.cells(of: record)
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      let surplus = cells.dropFirst(header.count).first { !$0.isEmpty }
      if record.isBroken || surplus != nil {
        notebook.note(file, line: record.line, value: surplus, SeedTable.brokenRow)
      }
      return SeedRow(file: file, line: record.line, columns: columns, cells: cells, notebook: notebook)
    }
    if rows.isEmpty, !file.mayBeEmpty { notebook.note(file, SeedTable.noRows) }
  }
}

extension SeedTable {
  fileprivate static let noFile = Phrase(
    id: "Berkas tidak ada di folder seeds. Salin kembali dari ruang kerja baru (`sipantau init`).",
    en: "The file is not in the seeds folder. Copy it back from a new workspace (`sipantau init`).")
  fileprivate static let noColumn = Phrase(
    id: "Kolom tidak ada di baris judul. Tambahkan kolom ini; pemisah kolom adalah koma.",
    en: "The header has no such column. Add it; columns are separated by commas.")
  fileprivate static let columnTwice = Phrase(
    id: "Kolom tertulis dua kali di baris judul. Hapus salah satunya.",
    en: "The header has this column twice. Delete one of them.")
  fileprivate static let brokenRow = Phrase(
    id: "Isi baris lebih banyak daripada kolomnya, atau tanda kutipnya rusak. "
      + "Apit isi yang memuat koma dengan tanda kutip.",
    en: "The row has more cells than columns, or broken quotes. Put quotes around a cell that holds a comma.")
  fileprivate static let noRows = Phrase(
    id: "Berkas tidak berisi satu baris pun di bawah judul. Isi kembali berkas ini.",
    en: "The file has no row below its header. Fill it again.")
}

extension TextTable {
  fileprivate func cells(of record: Record) -> [String] { record.fields.map { trimmed(bytes[range(ofField: $0)]) } }
}

/// The text without the white space around it.
func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
  guard let last = bytes.lastIndex(where: { $0 > UInt8(ascii: " ") }) else { return "" }
  return String(decoding: bytes[...last].drop { $0 <= UInt8(ascii: " ") }, as: UTF8.self)
}
