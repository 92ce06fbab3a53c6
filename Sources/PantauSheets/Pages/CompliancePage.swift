import PantauDomain
import PantauGrid

extension Page {
  static let compliance = Page.list(
    "Kepatuhan", title: "Kepatuhan pelaporan",
    about: "Kantor yang laporannya terlambat, sebagian, belum ada, atau masih ditunggu, dan kantor dengan temuan LAP.",
    whenEmpty: "Tidak ada kantor yang perlu ditindaklanjuti: semua laporan lengkap dan tepat waktu.",
    notes: ["Waktu tiba menurut jam setempat kantor (WIB, WITA, atau WIT)."],
    columns: [
      Column("Kode"), Column("Kantor"), Column("Provinsi"), Column("Status laporan"),
      Column("Formulir kurang", width: 44, wraps: true), Column("Minggu berturut-turut"), Column("Laporan terakhir"),
      Column("Waktu tiba"), Column("Temuan"),
    ]
  ) { context in
    Rows(context.regions.filter(context.isTold)) { region in
      let assessment = context.consolidation.assessments[region]
      let compliance = assessment.compliance
      let missing = compliance.missing.map(\.rawValue).joined(separator: ", ")
      let latest = context.consolidation.history.filings[region].latest(through: context.moment.week)
      return context.index.place(of: region) + [
        .text(compliance.status.rawValue, compliance.status.tone), .text(missing.isEmpty ? nil : missing),
        .count(assessment.weeksAbsent), .text(latest?.description),
        .instant(compliance.completed, in: context.moment.registry.regions[region].zone),
        .text(context.index.findings[region].codes(of: .report)),
      ]
    }
  }
}

extension PageContext {
  fileprivate func isTold(_ region: Int) -> Bool {
    switch consolidation.assessments[region].compliance.status {
    case .late, .partial, .absent, .waiting: true
    case .complete, .notRequired: index.findings[region].codes(of: .report) != nil
    }
  }
}
