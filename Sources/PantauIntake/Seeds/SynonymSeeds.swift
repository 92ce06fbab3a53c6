import PantauDomain

extension SeedReading {
  /// *sinonim*: spellings that come to the same may stand twice, as long as they mean the same.
  func readSynonyms() -> [Synonym] {
    var meanings: [[String]: SeedRow] = [:]
    return rows(.synonyms).compactMap { row in
      let column = row.required("kolom")
      let written = row.required("tertulis")
      let canonical = row.required("baku")
      guard let column, let written, let canonical else { return nil }
      guard let words = words(of: column) else {
        row.note(
          "kolom",
          Phrase(
            id: "Bukan kolom dengan daftar kata. Tulis nama kolom formulir, misalnya status_dokumen.",
            en: "Not a column with a vocabulary. Write the name of a form's column, say status_dokumen."))
        return nil
      }
      if !words.contains(canonical) {
        row.note(
          "baku",
          Phrase(
            id: "Bukan kata baku dari kolom \(column). Pakai salah satu kata atau kode kolom itu.",
            en: "Not a word of the column \(column). Use one of its words or codes."))
      }
      if let word = words.first(where: { folded($0) == folded(written) }), word != canonical {
        row.note(
          "tertulis",
          Phrase(
            id: "Ini sudah kata baku (\(word)), jadi tidak dapat berarti \(canonical). Hapus baris ini.",
            en: "This is a word of the vocabulary itself (\(word)), so it cannot mean \(canonical). Delete this row."))
      }
      let key = [column, folded(written)]
      let first = meanings[key] ?? row
      meanings[key] = first
      if first["baku"] != canonical {
        row.note(
          "tertulis",
          Phrase(
            id: "Di baris \(first.line) kata ini berarti \(first["baku"]). Hapus salah satunya.",
            en: "In line \(first.line) this word means \(first["baku"]). Delete one of them."))
      }
      return Synonym(column: column, written: written, canonical: canonical)
    }
  }

  /// The words that the column of a form knows; nil where it has no vocabulary.
  private func words(of column: String) -> [String]? {
    switch column {
    case "status": StageStatus.allCases.map(\.rawValue)
    case "status_dokumen": DocumentStatus.allCases.map(\.rawValue)
    case "penerima": Recipient.allCases.map(\.rawValue)
    case "status_nphd": GrantStatus.allCases.map(\.rawValue)
    case "tingkat": ObstacleLevel.allCases.map(\.word)
    case "status_hambatan": ObstacleStatus.allCases.map(\.rawValue)
    case "jenis": ActivityKind.allCases.map(\.rawValue)
    case "siklus": cycles.codes
    case "kode_tahapan": stages.codes
    case "kode_dokumen": documents.codes
    case "kode_barang": rows(.goods).map { $0["kode_barang"] }
    case "kode_kendala": grantIssues.codes
    case "kategori": categories.codes
    case "koordinasi": units.codes
    default: nil
    }
  }
}
