import PantauDomain

extension SeedReading {
  /// *waktu-tempuh*: days by ship to the last island.
  func readLeadTimes() -> [RegionCode: Int] {
    let rows = rows(.leadTimes)
    rows.noteRepeats("kode_wilayah") { [$0["kode_wilayah"]] }
    var leadTimes: [RegionCode: Int] = [:]
    for row in rows {
      let region = liveRegion(row, "kode_wilayah")
      let days = row.required("hari").flatMap { _ in row.number("hari", in: 0...365) }
      if let region { leadTimes[region] = days }
    }
    return leadTimes
  }
}
