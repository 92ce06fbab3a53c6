import PantauDomain
import PantauGrid

extension Page {
  static let findings = Page.list(
    "Temuan", title: "Temuan berkas dan baris",
    about: "Setiap temuan pada berkas dan baris yang tiba pada pekan ini (WIB), beserta saran perbaikannya.",
    whenEmpty: "Tidak ada temuan pada berkas yang tiba pada pekan ini.",
    notes: ["Galat: berkas atau baris ditahan dan perlu dikirim ulang. Peringatan dan info: diterima."],
    columns: [
      Column("Kode temuan"), Column("Keparahan"), Column("Kode"), Column("Wilayah"), Column("Formulir"),
      Column("Berkas", width: 36, wraps: true), Column("Baris"), Column("Kolom"),
      Column("Nilai", width: 32, wraps: true), Column("Pesan", width: 56, wraps: true),
      Column("Saran", width: 48, wraps: true),
    ],
    frozenColumns: 1
  ) { context in
    let findings = context.consolidation.history.findings
    return Rows(findings.indices.filter { context.holds(findings[$0]) }) { context.findingRow(findings[$0]) }
  }
}

extension PageContext {
  /// A province's are those of its scopes and of its regions.
  fileprivate func holds(_ told: FileFinding) -> Bool {
    guard case .province(let province) = edition else { return true }
    let code = moment.registry.regions[province].code
    if case .office(let office) = told.scope, office.province == code { return true }
    return told.finding.region?.province == code
  }

  fileprivate func findingRow(_ told: FileFinding) -> [TonedCell] {
    let finding = told.finding
    let place = finding.region.map(Scope.office) ?? told.scope
    return [
      .text(finding.code.description), .text(finding.severity.rawValue, finding.severity.tone),
      .text(place?.description), .text(place.flatMap(name)), .text(finding.form?.rawValue), .text(finding.file),
      .number(finding.line.map(Int64.init)), .text(finding.column),
      .text(finding.column == nil ? nil : finding.value.flatMap(shown)), .text(finding.message.id),
      .text(finding.suggestion?.id),
    ]
  }

  private func name(of scope: Scope) -> String? {
    switch scope {
    case .centre: "Pusat"
    case .office(let code): moment.registry[code]?.fullName
    }
  }
}

/// A value as written, without controls, cut after 200 characters; nil where nothing is left. A line break becomes a space.
private func shown(_ value: String) -> String? {
  var text = ""
  var count = 0
  for scalar in value.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar.value != 9 && scalar.value != 10 && scalar.value != 13: continue
    case .format: continue
    case .control: text.unicodeScalars.append(" ")
    default: text.unicodeScalars.append(scalar)
    }
    count += 1
    if count > 200 {
      text.unicodeScalars.removeLast()
      return text + "…"
    }
  }
  return text.isEmpty ? nil : text
}
