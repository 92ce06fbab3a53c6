import PantauDomain

/// *tenggat_jenis*
private enum DueKind: String, CaseIterable {
  case date = "tanggal"
  case stageStart = "mulai_tahapan"
  case stageEnd = "selesai_tahapan"
  case document = "dokumen"
  case event = "peristiwa"
}

extension SeedReading {
  /// *tenggat_jenis* says what *tenggat_acuan* names (a stage, a document, nothing) and what *tenggat* is (a shift, a
  /// date, nothing).
  func dueRule(of row: SeedRow) -> DueRule? {
    func shifted(_ codes: SeedCodes, _ rule: (Int, Shift) -> DueRule) -> DueRule? {
      let reference = codes.positionInCycle(row, "tenggat_acuan")
      let shift = row.shift("tenggat")
      guard let reference, let shift else { return nil }
      return rule(reference, shift)
    }
    return switch row.word("tenggat_jenis", DueKind.self) {
    case .date: row.requiredDay("tenggat").map(DueRule.fixed)
    case .stageStart: shifted(stages, DueRule.stageStart)
    case .stageEnd: shifted(stages, DueRule.stageEnd)
    case .document: shifted(documents, DueRule.document)
    case .event: .never
    case nil: nil
    }
  }
}

extension DueRule {

  /// The document that the due date waits for.
  var document: Int? { if case .document(let index, _) = self { index } else { nil } }
}

extension SeedRow {
  fileprivate func shift(_ column: String) -> Shift? {
    guard let text = required(column) else { return nil }
    if let shift = Shift(text) { return shift }
    note(
      column,
      Phrase(
        id: "Bukan jarak waktu. Tulis misalnya +14hk (hari kerja), -7h (hari kalender) atau -5b (bulan).",
        en: "Not a shift. Write, say, +14hk (working days), -7h (calendar days) or -5b (months)."))
    return nil
  }
}
