import PantauDomain

extension SeedReading {
  /// *keikutsertaan*: one row a region and cycle that is an exception.
  func readParticipation() -> [Participation] {
    let rows = rows(.participation)
    rows.noteRepeats("kode_wilayah") { [$0["siklus"], $0["kode_wilayah"]] }
    return rows.compactMap { row in
      let cycle = cycle(row)
      let region = liveRegion(row, "kode_wilayah")
      let takesPart = row.yesOrNo("ikut")
      let waived = row.list("dikecualikan")
      let recipients = Set(waived.compactMap(Recipient.init))
      let documents = waived.filter { Recipient(rawValue: $0) == nil }
      for code in documents {
        guard let position = self.documents.position(of: code, in: row, "dikecualikan") else { continue }
        self.documents.noteOtherCycle(position, row, "dikecualikan", value: code)
      }
      guard let cycle, let region, let takesPart else { return nil }
      return Participation(
        cycle: cycle, region: region, takesPart: takesPart, waivedRecipients: recipients,
        waivedDocuments: Set(documents))
    }
  }
}
