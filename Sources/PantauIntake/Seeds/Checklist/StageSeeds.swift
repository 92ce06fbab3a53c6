import PantauDomain

/// What a row of *tahapan* is.
private enum StageKind: String, CaseIterable {
  case stage = "tahapan"
  case substage = "subtahapan"
  case supporting = "pendukung"
  case conditional = "tahapan_bersyarat"
}

extension SeedReading {
  /// *tahapan*
  func readStages() -> [Stage] {
    rows(.stages).compactMap { row in
      let cycle = cycle(row)
      let kind = row.word("jenis", StageKind.self)
      let name = row.required("nama")
      let start = row.day("mulai")
      let end = row.day("selesai")
      row.noteOrder("mulai", "selesai")
      let appliesTo = row.word("berlaku_untuk", Applicability.self)
      let responsible = row.required("penanggung_jawab")
      noteParentStage(row, kind)
      guard let cycle, let kind, let name, let appliesTo, let responsible else { return nil }
      return Stage(
        code: row["kode_tahapan"], cycle: cycle, isConditional: kind == .conditional, name: name, start: start,
        end: end, appliesTo: appliesTo, responsible: responsible)
    }
  }

  /// A substage names the stage that it is part of; that is no substage itself, so there are no circles.
  private func noteParentStage(_ row: SeedRow, _ kind: StageKind?) {
    guard kind == .substage || !row["induk"].isEmpty else { return }
    guard let parent = stages.positionInCycle(row, "induk") else { return }
    guard rows(.stages)[parent]["jenis"] == StageKind.substage.rawValue else { return }
    row.note(
      "induk",
      Phrase(
        id: "Induk ini sendiri subtahapan. Pakai tahapan di atasnya.",
        en: "This parent is a substage itself. Use the stage above it."))
  }
}
