import PantauDomain
import PantauGrid

extension Page {
  static let stageTroubles = Page.list(
    "Tahapan Bermasalah", title: "Tahapan bermasalah",
    about:
      "Setiap tahapan suatu wilayah yang mempunyai temuan THP: lewat tenggat, belum mulai, tertinggal, atau mundur.",
    whenEmpty: "Tidak ada tahapan bermasalah.",
    notes: ["Mulai dan Selesai menurut jadwal resmi. Penanggung jawab menurut laporan, atau menurut jadwal."],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Kode tahapan"),
      Column("Tahapan", width: 44, wraps: true), Column("Status"), Column("Persen", graphic: .bar(.neutral)),
      Column("Mulai"), Column("Selesai"), Column("Temuan"), Column("Penanggung jawab", width: 28, wraps: true),
      Column("Keterangan", width: 40, wraps: true),
    ]
  ) { context in
    Rows(context.cut(context.index.stageTroubles)) { trouble in
      let stage = context.checklist.stages[trouble.item]
      let report = context.consolidation.history.current[trouble.region].stages[trouble.item]
      let findings = context.index.findings[trouble.region]
      let tone = findings.isOverdue(.stage(trouble.item)) ? .bad : report?.status.tone ?? .attention
      return context.index.place(of: trouble.region) + [
        .text(stage.code), .text(stage.name), .text(report?.status.word ?? neverReported, tone),
        .percent(report.map { Double($0.percent) / 10_000 }), .date(stage.start), .date(stage.end),
        .text(findings.codes(of: .stage(trouble.item))), .text(report?.responsible ?? stage.responsible),
        .text(report?.note),
      ]
    }
  }
}
