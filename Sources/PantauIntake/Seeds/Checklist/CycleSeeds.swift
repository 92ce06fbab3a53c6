import PantauDomain

extension SeedReading {
  /// *siklus*
  func readCycles() -> [Cycle] {
    rows(.cycles).compactMap { row in
      let name = row.required("nama")
      let start = row.requiredDay("mulai")
      let end = row.requiredDay("selesai")
      let votingDay = row.requiredDay("hari_pemungutan")
      row.noteOrder("mulai", "selesai")
      row.noteOutside(row, "hari_pemungutan")
      guard let name, let start, let end, let votingDay else { return nil }
      return Cycle(code: row["siklus"], name: name, start: start, end: end, votingDay: votingDay)
    }
  }
}
