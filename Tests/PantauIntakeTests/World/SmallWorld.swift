import PantauDomain

@testable import PantauIntake

/// A country of a few regions and a checklist of a few items, with the traps of the real ones.
enum SmallWorld {
  static let registry = Registry(
    regions: [
      province("32", "Jawa Barat", statistics: "32"),
      below("32.04", .regency, "Bandung", statistics: "3204"),
      below("32.73", .city, "Bandung", statistics: "3273"),
      province("34", "Daerah Istimewa Yogyakarta", statistics: "34", aliases: ["DIY"]),
      province("73", "Sulawesi Selatan", statistics: "73", aliases: ["Sulsel"]),
      below("73.08", .regency, "Bone", statistics: "7311"),
      below("73.09", .regency, "Maros", statistics: "7308"),
      below(
        "73.10", .regency, "Pangkajene dan Kepulauan", statistics: "7309",
        aliases: ["Pangkep", "Kab. Pangkep", "Pangkajene & Kepulauan"]),
      province("75", "Gorontalo", statistics: "75"),
      below("75.01", .regency, "Gorontalo", statistics: "7502"),
      below("75.71", .city, "Gorontalo", statistics: "7571"),
      below("13.07", .regency, "Lima Puluh Kota", statistics: "1308", aliases: ["50 Kota"]),
      province("93", "Papua Selatan", statistics: "95"),
      below("93.01", .regency, "Merauke", statistics: "9501"),
    ].compactMap { $0 },
    retired: Dictionary(uniqueKeysWithValues: [(code("91.01"), code("93.01"))]))

  static let checklist = Checklist(
    cycles: [
      Cycle(
        code: "pemilu2024", name: "Pemilu", start: day(2022, 6, 14), end: day(2024, 12, 31),
        votingDay: day(2024, 2, 14)),
      Cycle(
        code: "pilkada2024", name: "Pilkada", start: day(2023, 1, 24), end: day(2025, 5, 31),
        votingDay: day(2024, 11, 27)),
    ],
    stages: [stage("PM01", cycle: 0, .all), stage("PM07A", cycle: 0, .provinces), stage("PK01", cycle: 1, .all)],
    documents: [document("DH05", cycle: 1), document("DK-B04-2024", cycle: 0)],
    grants: Recipient.allCases.map {
      Grant(
        cycle: 1, recipient: $0, signBy: nil, firstPaymentPercent: nil, firstPaymentWorkingDays: nil, payInFullBy: nil)
    },
    goods: [goods("KTK", cycle: 0), goods("KTK", cycle: 1), goods("BLK", cycle: 1)],
    duties: [],
    categories: ["H01", "H12"].map { ObstacleCategory(code: $0, name: $0, units: ["POLDAGRI"]) },
    grantIssues: ["K1", "K4"].map { GrantIssue(code: $0, name: $0) },
    units: ["POLDAGRI", "KPU", "POLRI", "TNI"].map { RelatedUnit(code: $0, name: $0, sheets: nil, categories: nil) },
    participation: [
      Participation(cycle: 1, region: code("34"), takesPart: false, waivedRecipients: [], waivedDocuments: [])
    ],
    calendar: WorkCalendar(holidays: []))

  static let synonyms = [
    Synonym(column: "status", written: "sedang berjalan", canonical: "berjalan"),
    Synonym(column: "status_dokumen", written: "tidak ada", canonical: "belum"),
    Synonym(column: "penerima", written: "kodim", canonical: "TNI"),
  ]

  static let vocabulary = Vocabulary(checklist: checklist, synonyms: synonyms)
  static let names = RegionNames(registry: registry)

  /// - Parameter asOf: by default the Sunday of 2023-W45.
  static func intake(asOf: String = "2023-11-12T20:00:00+07:00") -> Intake {
    Intake(
      vocabulary: vocabulary, names: names, requirements: Requirements(registry: registry, checklist: checklist),
      rules: ReportingRules(monitoringSince: day(2023, 10, 2)), asOf: Instant(iso: asOf) ?? Instant(seconds: 0))
  }

  static func code(_ text: String) -> RegionCode {
    RegionCode(text) ?? RegionCode(province: 99) ?? registry.regions[0].code
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  private static func province(_ code: String, _ name: String, statistics: String, aliases: [String] = []) -> Region? {
    region(code, .province, name, "Provinsi \(name)", statistics, aliases)
  }

  private static func below(
    _ code: String, _ level: Region.Level, _ name: String, statistics: String, aliases: [String] = []
  ) -> Region? {
    region(code, level, name, (level == .city ? "Kota " : "Kabupaten ") + name, statistics, aliases)
  }

  private static func region(
    _ code: String, _ level: Region.Level, _ name: String, _ fullName: String, _ statistics: String, _ aliases: [String]
  ) -> Region? {
    RegionCode(code).map {
      Region(
        code: $0, level: level, name: name, fullName: fullName, zone: .wita, statisticsCode: statistics,
        aliases: aliases, leadTime: nil)
    }
  }

  private static func stage(_ code: String, cycle: Int, _ appliesTo: Applicability) -> Stage {
    Stage(
      code: code, cycle: cycle, isConditional: false, name: code, start: nil, end: nil, appliesTo: appliesTo,
      responsible: "KPU")
  }

  private static func document(_ code: String, cycle: Int) -> RequiredDocument {
    RequiredDocument(
      code: code, cycle: cycle, name: code, appliesTo: .all, isMandatory: true, due: .never, isShared: false)
  }

  private static func goods(_ code: String, cycle: Int) -> Goods {
    Goods(
      code: code, cycle: cycle, name: code, unitOfCount: "buah", appliesTo: .belowProvinces, receiveBy: nil,
      deliverBy: nil)
  }
}
