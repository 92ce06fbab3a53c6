import PantauDomain

/// A registry and a checklist small enough to know by heart: two provinces, three regions below them.
enum SmallCountry {
  static let south = 0
  static let maros = 1
  static let pangkep = 2
  static let papua = 3
  static let jayapura = 4

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
  static func week(_ text: String) -> ReportingWeek { ReportingWeek(text) ?? ReportingWeek(index: 0) }
  static func code(_ text: String) -> RegionCode? { RegionCode(text) }

  static let registry = Registry(
    regions: [
      region(73, 0, .province, "Sulawesi Selatan", "Provinsi Sulawesi Selatan", .wita),
      region(73, 9, .regency, "Maros", "Kabupaten Maros", .wita),
      region(73, 10, .regency, "Pangkajene dan Kepulauan", "Kabupaten Pangkajene dan Kepulauan", .wita, leadTime: 7),
      region(91, 0, .province, "Papua", "Provinsi Papua", .wit),
      region(91, 3, .regency, "Jayapura", "Kabupaten Jayapura", .wit),
    ].compactMap { $0 }, retired: [:])

  private static func region(
    _ province: Int, _ below: Int, _ level: Region.Level, _ name: String, _ fullName: String, _ zone: Zone,
    leadTime: Int? = nil
  ) -> Region? {
    RegionCode(province: province, below: below).map { code in
      Region(
        code: code, level: level, name: name, fullName: fullName, zone: zone, statisticsCode: "", aliases: [],
        leadTime: leadTime)
    }
  }

  static let checklist = Checklist(
    cycles: [
      Cycle(
        code: "pemilu2024", name: "Pemilu 2024", start: day("2022-06-14"), end: day("2024-12-31"),
        votingDay: day("2024-02-14")),
      Cycle(
        code: "pilkada2024", name: "Pilkada 2024", start: day("2023-01-24"), end: day("2025-05-31"),
        votingDay: day("2024-11-27")),
    ],
    stages: [
      stage("PM01", "Perencanaan", "2022-06-14", "2023-11-05"),
      stage("PM02", "Kampanye", "2023-11-28", "2024-02-10"),
      stage("PM90", "Putaran kedua", "2024-06-02", "2024-06-22", isConditional: true),
      stage("PM16", "Rekapitulasi provinsi", "2024-02-19", "2024-03-10", for: .provinces),
    ],
    documents: [
      document("DK01", "SK tim terpadu", .fixed(day("2023-11-03"))),
      document("DH01", "NPHD dengan KPU", .fixed(day("2023-11-10"))),
      document("DH07", "Bukti transfer tahap I", .document(1, .days(14))),
      document("DL06", "Laporan sukarela", .never, isMandatory: false),
    ],
    grants: [Recipient.kpu, .bawaslu].map { recipient in
      Grant(
        cycle: 1, recipient: recipient, signBy: day("2023-11-10"), firstPaymentPercent: 40,
        firstPaymentWorkingDays: 14, payInFullBy: day("2024-06-27"))
    },
    goods: [
      Goods(
        code: "KTK", cycle: 0, name: "Kotak suara", unitOfCount: "buah", appliesTo: .belowProvinces,
        receiveBy: day("2024-01-15"), deliverBy: day("2024-02-13"))
    ],
    duties: [
      duty(.stages, nil), duty(.documents, nil), duty(.grants, "2023-10-01"), duty(.logistics, "2023-11-12"),
    ],
    categories: [
      ObstacleCategory(code: "H01", name: "Anggaran", units: ["BINAKEUDA", "ITJEN"]),
      ObstacleCategory(code: "H12", name: "Cuaca laut", units: ["KPU", "BMKG"]),
    ],
    grantIssues: [GrantIssue(code: "K4", name: "Menunggu reviu Inspektorat")],
    units: [
      RelatedUnit(code: "POLDAGRI", name: "Direktorat Politik Dalam Negeri", sheets: nil, categories: nil),
      RelatedUnit(
        code: "BINAKEUDA", name: "Ditjen Bina Keuangan Daerah", sheets: ["Ringkasan", "Hambatan", "NPHD"],
        categories: ["H01"]),
      RelatedUnit(code: "BMKG", name: "Badan Meteorologi", sheets: ["Hambatan"], categories: []),
    ],
    participation: code("91").map { papua in
      [Participation(cycle: 1, region: papua, takesPart: false, waivedRecipients: [], waivedDocuments: [])]
    } ?? [],
    calendar: WorkCalendar(holidays: []))

  private static func stage(
    _ code: String, _ name: String, _ start: String, _ end: String, for whom: Applicability = .all,
    isConditional: Bool = false
  ) -> Stage {
    Stage(
      code: code, cycle: 0, isConditional: isConditional, name: name, start: day(start), end: day(end),
      appliesTo: whom, responsible: "KPU")
  }

  private static func document(_ code: String, _ name: String, _ due: DueRule, isMandatory: Bool = true)
    -> RequiredDocument
  {
    RequiredDocument(
      code: code, cycle: 1, name: name, appliesTo: .all, isMandatory: isMandatory, due: due, isShared: false)
  }

  private static func duty(_ form: Form, _ start: String?) -> FormDuty {
    FormDuty(form: form, cycle: nil, isMandatory: form != .logistics, start: start.map(day), end: nil)
  }
}
