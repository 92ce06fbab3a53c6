package import PantauDomain

/// Which workbook of a consolidation: for whom it is cut.
package enum Edition: Hashable, Sendable {
  case national
  /// Index of the province in the registry.
  case province(Int)
  /// Index of the unit in the checklist.
  case unit(Int)

  /// All that a consolidation gives: the national one, then the provinces and the units in the order of the seeds.
  package static func all(of requirements: Requirements) -> [Edition] {
    [.national] + requirements.registry.provinces.map(Edition.province)
      + requirements.checklist.units.indices.map(Edition.unit)
  }

  /// Path below the period's output folder: `provinsi/73_Sulawesi_Selatan_2023-W45.xlsx`.
  package func path(for week: ReportingWeek, in requirements: Requirements) -> String {
    switch self {
    case .national: "nasional/Sipantau_Nasional_\(week).xlsx"
    case .province(let index):
      "provinsi/\(requirements.registry.regions[index].code)_\(underscored(requirements.registry.regions[index].name))_\(week).xlsx"
    case .unit(let index): "unit/\(requirements.checklist.units[index].code)_\(week).xlsx"
    }
  }

  /// For titles: `Nasional`, `Provinsi Sulawesi Selatan`, the unit's name.
  func label(in requirements: Requirements) -> String {
    switch self {
    case .national: "Nasional"
    case .province(let index): requirements.registry.regions[index].fullName
    case .unit(let index): requirements.checklist.units[index].name
    }
  }

  /// The regions whose rows it holds; a unit's workbook is not cut by region.
  func regions(in registry: Registry) -> Range<Int> {
    switch self {
    case .national, .unit: registry.regions.indices
    case .province(let index): registry.indices(in: registry.regions[index].code)
    }
  }

  /// Its pages, in the order of the national workbook.
  func pages(in checklist: Checklist) -> [Page] {
    switch self {
    case .national: Page.all
    case .province: Page.all.filter { $0.name != Page.provinces.name }
    case .unit(let index):
      if let sheets = checklist.units[index].sheets {
        Page.all.filter { sheets.contains($0.name) || $0.name == Page.legend.name }
      } else {
        Page.all
      }
    }
  }
}

private func underscored(_ name: String) -> String { String(name.map { $0 == " " ? "_" : $0 }) }
