import PantauDomain

extension SeedReading {
  /// *wilayah*, with the lead times of the regions that have one.
  func readRegions(leadTimes: [RegionCode: Int]) -> [Region] {
    let rows = rows(.regions)
    rows.noteRepeats("kode") { [$0["kode"]] }
    rows.noteRepeats("kode_bps") { [$0["kode_bps"]] }
    rows.noteSharedNames()
    return rows.compactMap { row in
      let code = row.regionCode("kode")
      let level = row.word("tingkat", Region.Level.self)
      let name = row.required("nama")
      let fullName = row.required("nama_lengkap")
      let zone = row.word("zona", Zone.self)
      guard let code, let level else { return nil }
      noteParent(of: code, row)
      row.noteLevel(level, of: code)
      let statisticsCode = row.statisticsCode(of: code)
      guard let name, let fullName, let zone, let statisticsCode else { return nil }
      return Region(
        code: code, level: level, name: name, fullName: fullName, zone: zone, statisticsCode: statisticsCode,
        aliases: row.list("alias"), leadTime: leadTimes[code])
    }
  }

  private func noteParent(of code: RegionCode, _ row: SeedRow) {
    if code.isProvince {
      guard !row["induk"].isEmpty else { return }
      row.note(
        "induk",
        Phrase(id: "Provinsi tidak mempunyai induk. Kosongkan.", en: "A province has no parent. Leave it empty."))
    } else if let parent = liveRegion(row, "induk"), parent != code.province {
      row.note(
        "induk",
        Phrase(
          id: "Induk wilayah \(code) adalah provinsi \(code.province). Betulkan kode atau induknya.",
          en: "The parent of \(code) is the province \(code.province). Correct the code or the parent."))
    }
  }
}

extension SeedRow {
  /// The number below the province tells a kabupaten (01 to 69) from a kota (71 to 99).
  fileprivate func noteLevel(_ level: Region.Level, of code: RegionCode) {
    let fits =
      switch level {
      case .province: code.isProvince
      case .regency: (1...69).contains(code.number % 100)
      case .city: (71...99).contains(code.number % 100)
      }
    guard !fits else { return }
    note(
      "tingkat",
      Phrase(
        id: "Tidak sesuai dengan kode \(code): provinsi dua angka, kabupaten .01 sampai .69, kota .71 sampai .99.",
        en: "Does not fit the code \(code): a province has two digits, a kabupaten .01 to .69, a kota .71 to .99."))
  }

  fileprivate func statisticsCode(of code: RegionCode) -> String? {
    guard let text = required("kode_bps") else { return nil }
    let count = code.isProvince ? 2 : 4
    if text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) { return text }
    note(
      "kode_bps",
      Phrase(
        id: "Bukan kode BPS: tulis \(count) angka tanpa titik.",
        en: "Not a code of the statistics office: write \(count) digits without a dot."))
    return nil
  }
}
