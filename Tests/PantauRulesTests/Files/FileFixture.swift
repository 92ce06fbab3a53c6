import PantauDomain
import PantauRules

/// A handful of regions and one item of each kind, and the shortest way from a defect to its finding.
enum FileFixture {
  static let registry = Registry(
    regions: [
      region(73, 0, .province, "Sulawesi Selatan", "Provinsi Sulawesi Selatan"),
      region(73, 9, .regency, "Maros", "Kabupaten Maros"),
      region(73, 10, .regency, "Pangkajene dan Kepulauan", "Kabupaten Pangkajene dan Kepulauan"),
      region(91, 3, .regency, "Jayapura", "Kabupaten Jayapura"),
      region(91, 71, .city, "Jayapura", "Kota Jayapura"),
      region(93, 1, .regency, "Merauke", "Kabupaten Merauke"),
    ].compactMap(\.self),
    retired: [code("91.01"): code("93.01")])

  static let checklist: Checklist = {
    let day = Day(number: 19_600)
    return Checklist(
      cycles: [Cycle(code: "pilkada2024", name: "Pilkada Serentak 2024", start: day, end: day, votingDay: day)],
      stages: [
        Stage(
          code: "PK01", cycle: 0, isConditional: false, name: "Perencanaan", start: nil, end: nil, appliesTo: .all,
          responsible: "KPU")
      ],
      documents: [], grants: [], goods: [], duties: [],
      categories: [ObstacleCategory(code: "H12", name: "Cuaca laut, gelombang tinggi", units: ["KPU"])],
      grantIssues: [], units: [], participation: [], calendar: WorkCalendar(holidays: []))
  }()

  /// The first region of all where the text is no code: the expectation fails then, and not the program.
  static func code(_ text: String) -> RegionCode { RegionCode(text) ?? registry.regions[0].code }

  static func week(_ text: String) -> ReportingWeek { ReportingWeek(text) ?? ReportingWeek(index: 0) }

  static func finding(_ defect: Defect, form: Form? = nil) -> Finding {
    FileCatalogue.finding(
      for: defect, file: "73.10/laporan.csv", form: form, registry: registry, checklist: checklist)
  }

  private static func region(
    _ province: Int, _ below: Int, _ level: Region.Level, _ name: String, _ fullName: String
  ) -> Region? {
    RegionCode(province: province, below: below).map {
      Region(
        code: $0, level: level, name: name, fullName: fullName, zone: .wita, statisticsCode: "", aliases: [],
        leadTime: nil)
    }
  }
}
