import PantauDomain

extension SeedReading {
  /// *hari-libur*
  func readHolidays() -> Set<Day> {
    let rows = rows(.holidays)
    rows.noteRepeats("tanggal") { [$0["tanggal"]] }
    return Set(rows.compactMap { $0.requiredDay("tanggal") })
  }
}
