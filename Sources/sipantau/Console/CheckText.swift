import PantauBatch
import PantauDomain

/// What `check` tells a person of a file.
enum CheckText {
  static func lines(of file: CheckedFile, _ console: Console) -> String {
    let reading = file.reading
    let rows = Phrase(
      id: "\(reading.rowsAccepted) baris diterima, \(reading.rowsHeld) ditahan",
      en: "\(reading.rowsAccepted) rows accepted, \(reading.rowsHeld) held")
    let head =
      "\(file.file): \(word(reading.status)[console.language]) (\(reading.form?.rawValue ?? "–"); \(rows[console.language]))"
    return ([console.painted(TerminalText.safe(head), .strong)] + file.findings.map { finding($0, console) })
      .joined(separator: "\n")
  }

  static func finding(_ finding: Finding, _ console: Console) -> String {
    let place = [
      finding.line.map { Phrase(id: "baris \($0)", en: "line \($0)")[console.language] },
      finding.column.map { Phrase(id: "kolom \($0)", en: "column \($0)")[console.language] },
    ].compactMap(\.self).joined(separator: ", ")
    let code = console.painted("\(finding.code) \(finding.severity.rawValue)", finding.severity.paint)
    let text = [place, finding.message[console.language]].filter { !$0.isEmpty }.joined(separator: ": ")
    let suggestion = finding.suggestion.map { " → \($0[console.language])" } ?? ""
    return "  \(code)  \(TerminalText.safe(text + suggestion))"
  }

  static func word(_ status: SubmissionStatus) -> Phrase {
    switch status {
    case .accepted: Phrase(id: "diterima", en: "accepted")
    case .partlyHeld: Phrase(id: "diterima sebagian", en: "partly held")
    case .rejected: Phrase(id: "ditolak", en: "rejected")
    case .duplicate: Phrase(id: "sudah pernah dikirim", en: "sent before")
    }
  }
}

/// What `inspect` tells a person of a file.
enum InspectText {
  static func lines(of file: CheckedFile, _ console: Console) -> String {
    let (reading, layout) = (file.reading, file.reading.layout)
    let rows: [(Phrase, String?)] = [
      (Phrase(id: "Penyandian", en: "Encoding"), layout?.encoding),
      (Phrase(id: "Akhir baris", en: "Line ends"), layout?.lineEnds),
      (Phrase(id: "Pemisah", en: "Delimiter"), layout?.delimiter),
      (Phrase(id: "Baris judul", en: "Title lines"), layout?.titleLines.map(String.init)),
      (Phrase(id: "Baris kepala", en: "Header line"), layout?.headerLine.map(String.init)),
      (Phrase(id: "Formulir", en: "Form"), reading.form?.rawValue),
      (Phrase(id: "Baris diterima", en: "Rows accepted"), String(reading.rowsAccepted)),
      (Phrase(id: "Baris ditahan", en: "Rows held"), String(reading.rowsHeld)),
    ]
    let table = rows.map { label, value in
      "  \(TerminalText.fitted(label[console.language], to: 16)) \(TerminalText.safe(value ?? "–"))"
    }
    let findings = file.findings.filter { $0.code.isOfFile }
    return
      ([console.painted(TerminalText.safe(file.file), .strong)] + table
      + findings.map { CheckText.finding($0, console) }).joined(separator: "\n")
  }
}
