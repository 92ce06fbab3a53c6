import PantauDomain
import PantauGrid

/// The tables of one reading with what refers to what. Each kind of seed is read by an extension, in a file of its own.
struct SeedReading {
  private let tables: [SeedFile: SeedTable]
  let cycles: SeedCodes
  let stages: SeedCodes
  let documents: SeedCodes
  let categories: SeedCodes
  let grantIssues: SeedCodes
  let units: SeedCodes
  /// Codes of the regions there are today.
  let liveRegions: Set<RegionCode>

  init(_ tables: [SeedFile: SeedTable]) {
    self.tables = tables
    func codes(_ file: SeedFile, _ column: String) -> SeedCodes {
      SeedCodes(file, tables[file]?.rows ?? [], column: column)
    }
    cycles = codes(.cycles, "siklus")
    stages = codes(.stages, "kode_tahapan")
    documents = codes(.documents, "kode_dokumen")
    categories = codes(.categories, "kategori")
    grantIssues = codes(.grantIssues, "kode_kendala")
    units = codes(.units, "unit")
    liveRegions = Set((tables[.regions]?.rows ?? []).compactMap { RegionCode($0["kode"]) })
  }

  func rows(_ file: SeedFile) -> [SeedRow] { tables[file]?.rows ?? [] }

  /// Position of the cycle that the row belongs to. Its dates may lie outside it: a stage may well end later than planned.
  func cycle(_ row: SeedRow) -> Int? { cycles.position(row, "siklus") }

  /// The region that the cell names; nil, and noted, where it is none of today.
  func liveRegion(_ row: SeedRow, _ column: String) -> RegionCode? {
    guard let code = row.regionCode(column) else { return nil }
    if liveRegions.contains(code) { return code }
    row.note(
      column,
      Phrase(
        id: "Wilayah ini tidak ada di \(SeedFile.regions.rawValue). Betulkan kodenya.",
        en: "There is no such region in \(SeedFile.regions.rawValue). Correct the code."))
    return nil
  }
}

extension SeedRow {
  /// A code that is written as one; nil, and noted, otherwise.
  func regionCode(_ column: String) -> RegionCode? {
    guard let text = required(column) else { return nil }
    if let code = RegionCode(text) { return code }
    note(
      column,
      Phrase(
        id: "Bukan kode wilayah. Tulis 73 untuk provinsi, 73.10 untuk kabupaten/kota.",
        en: "Not a region's code. Write 73 for a province, 73.10 for a kabupaten or kota."))
    return nil
  }
}
