import PantauDomain

/// The sheets that a unit can be sent, by their names in the national workbook.
private let sheetNames: Set<String> = [
  "Ringkasan", "Provinsi", "Kabupaten-Kota", "Kepatuhan", "Tahapan", "Tahapan Bermasalah", "Dokumen", "Dokumen Kurang",
  "NPHD", "Logistik", "Hambatan", "Aktivitas", "Perubahan", "Tren", "Temuan", "Keterangan",
]

extension SeedReading {
  /// *unit*; `*` is all sheets, or all categories.
  func readUnits() -> [RelatedUnit] {
    rows(.units).compactMap { row in
      let name = row.required("nama")
      let sheets = row.required("lembar") == "*" ? nil : row.list("lembar")
      let categories = row["kategori"] == "*" ? nil : row.list("kategori")
      for sheet in sheets ?? [] where !sheetNames.contains(sheet) {
        row.note(
          "lembar", value: sheet,
          Phrase(
            id: "Tidak ada lembar dengan nama ini. Tulis seperti di buku kerja nasional, misalnya Dokumen Kurang.",
            en: "There is no sheet of this name. Write it as in the national workbook, say Dokumen Kurang."))
      }
      for category in categories ?? [] { self.categories.position(of: category, in: row, "kategori") }
      guard let name else { return nil }
      return RelatedUnit(code: row["unit"], name: name, sheets: sheets, categories: categories.map(Set.init))
    }
  }

  /// *kategori-hambatan*
  func readCategories() -> [ObstacleCategory] {
    rows(.categories).compactMap { row in
      let name = row.required("nama")
      let units = row.required("unit").map { _ in row.list("unit") } ?? []
      for unit in units { self.units.position(of: unit, in: row, "unit") }
      guard let name else { return nil }
      return ObstacleCategory(code: row["kategori"], name: name, units: units)
    }
  }
}
