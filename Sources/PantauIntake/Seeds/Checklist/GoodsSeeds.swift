import PantauDomain

extension SeedReading {
  /// *barang*: the same code may stand once in each cycle.
  func readGoods() -> [Goods] {
    let rows = rows(.goods)
    rows.noteRepeats("kode_barang") { [$0["siklus"], folded($0["kode_barang"])] }
    return rows.compactMap { row in
      row.noteCode("kode_barang")
      let cycle = cycle(row)
      let name = row.required("nama")
      let unitOfCount = row.required("satuan")
      let appliesTo = row.word("berlaku_untuk", Applicability.self)
      let receiveBy = row.day("tenggat_terima")
      let deliverBy = row.day("tenggat_tps")
      row.noteOrder("tenggat_terima", "tenggat_tps")
      noteStage(of: row)
      guard let cycle, let name, let unitOfCount, let appliesTo else { return nil }
      return Goods(
        code: row["kode_barang"], cycle: cycle, name: name, unitOfCount: unitOfCount, appliesTo: appliesTo,
        receiveBy: receiveBy, deliverBy: deliverBy)
    }
  }
}
