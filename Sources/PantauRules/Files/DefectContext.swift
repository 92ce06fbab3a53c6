import PantauDomain

/// One defect with all that its rule may look at: where it stands, and what the registry and the checklist call things.
struct DefectContext {
  let defect: Defect
  let file: String
  let form: Form?
  let registry: Registry
  let checklist: Checklist

  /// The value as written, in quotation marks, fit to stand in a sentence.
  var quoted: String { "\"\(shown(defect.value ?? ""))\"" }

  /// The column's name, fit to stand in a sentence.
  var column: String { shown(defect.column ?? "") }

  /// `73.10 Kabupaten Pangkajene dan Kepulauan`
  func named(_ code: RegionCode) -> String {
    registry[code].map { "\(code) \($0.fullName)" } ?? code.description
  }

  /// `91.03 Kabupaten Jayapura atau 91.71 Kota Jayapura`
  func alternatives(_ codes: [RegionCode]) -> Phrase {
    let names = codes.map(named)
    guard let last = names.last, names.count > 1 else { return Phrase(id: names.joined(), en: names.joined()) }
    let others = names.dropLast().joined(separator: ", ")
    return Phrase(id: "\(others) atau \(last)", en: "\(others) or \(last)")
  }

  /// `2023-W45 (06/11/2023 - 12/11/2023)`
  func written(_ week: ReportingWeek) -> String { "\(week) (\(week.monday.written) - \(week.sunday.written))" }
}
