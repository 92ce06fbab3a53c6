import PantauDomain

extension SeedReading {
  /// *formulir*; the cycle `*` is any.
  func readDuties() -> [FormDuty] {
    rows(.duties).compactMap { row in
      let form = row.word("formulir", Form.self)
      let isForAll = row["siklus"] == "*"
      let cycle = isForAll ? nil : cycle(row)
      let isMandatory = row.yesOrNo("wajib")
      let start = row.day("mulai")
      let end = row.day("selesai")
      row.noteOrder("mulai", "selesai")
      guard let form, isForAll || cycle != nil, let isMandatory else { return nil }
      return FormDuty(form: form, cycle: cycle, isMandatory: isMandatory, start: start, end: end)
    }
  }
}
