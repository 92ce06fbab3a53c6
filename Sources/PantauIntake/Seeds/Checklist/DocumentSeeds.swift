import PantauDomain

extension SeedReading {
  /// *dokumen*
  func readDocuments() -> [RequiredDocument] {
    let rows = rows(.documents)
    let rules = rows.map(dueRule)
    noteCircles(rows, rules)
    return zip(rows, rules).compactMap { row, due in
      let cycle = cycle(row)
      let name = row.required("nama")
      let appliesTo = row.word("berlaku_untuk", Applicability.self)
      let isMandatory = row.yesOrNo("wajib")
      let isShared = row.yesOrNo("bersama")
      noteStage(of: row)
      guard let cycle, let name, let appliesTo, let isMandatory, let due, let isShared else { return nil }
      return RequiredDocument(
        code: row["kode_dokumen"], cycle: cycle, name: name, appliesTo: appliesTo, isMandatory: isMandatory, due: due,
        isShared: isShared)
    }
  }

  /// Notes a stage that is not there or of another cycle; the cell may be empty.
  func noteStage(of row: SeedRow) {
    guard !row["kode_tahapan"].isEmpty else { return }
    stages.positionInCycle(row, "kode_tahapan")
  }

  /// Notes every document whose due date waits, in the end, for the document itself.
  private func noteCircles(_ rows: [SeedRow], _ rules: [DueRule?]) {
    for (start, row) in rows.enumerated() {
      var next = rules[start]?.document
      for _ in rows where next != start { next = next.flatMap { rules[$0]?.document } }
      guard next == start else { continue }
      row.note(
        "tenggat_acuan",
        Phrase(
          id: "Tenggat berputar: melalui acuannya, dokumen ini menunggu dirinya sendiri. Beri acuan lain.",
          en: "The due date goes in a circle: through its reference the document waits for itself. Name another one."))
    }
  }
}
