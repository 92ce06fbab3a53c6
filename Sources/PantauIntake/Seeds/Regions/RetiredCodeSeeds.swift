import PantauDomain

extension SeedReading {
  /// *kode-lama*: old codes of regions to those of today.
  func readRetiredCodes() -> [RegionCode: RegionCode] {
    let rows = rows(.retiredCodes)
    let fullNames = Dictionary(
      self.rows(.regions).map { ($0["kode"], $0["nama_lengkap"]) }, uniquingKeysWith: { first, _ in first })
    rows.noteRepeats("kode_lama") { [$0["kode_lama"]] }
    var retired: [RegionCode: RegionCode] = [:]
    for row in rows {
      let old = row.regionCode("kode_lama")
      let new = liveRegion(row, "kode")
      if let old, liveRegions.contains(old) {
        row.note(
          "kode_lama",
          Phrase(
            id: "Kode ini masih dipakai di \(SeedFile.regions.rawValue), jadi bukan kode lama. Hapus baris ini.",
            en: "This code is in use in \(SeedFile.regions.rawValue), so it is no old one. Delete this row."))
      }
      guard let old, let new else { continue }
      retired[old] = new
      guard let fullName = fullNames[new.description], fullName != row["nama_lengkap"] else { continue }
      row.note(
        "nama_lengkap",
        Phrase(
          id: "Wilayah \(new) bernama \(fullName). Betulkan nama atau kodenya.",
          en: "The region \(new) is named \(fullName). Correct the name or the code."))
    }
    return retired
  }
}
