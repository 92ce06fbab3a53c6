import PantauDomain
import PantauGrid

extension Page {
  static let missingDocuments = Page.list(
    "Dokumen Kurang", title: "Dokumen kurang",
    about:
      "Setiap dokumen suatu wilayah yang mempunyai temuan DOK: belum ada, segera jatuh tempo, atau perlu diperiksa.",
    whenEmpty: "Tidak ada dokumen yang kurang.",
    notes: ["Hari lewat dihitung dari tenggat sampai tanggal acuan."],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Kode dokumen"),
      Column("Dokumen", width: 48, wraps: true), Column("Status"), Column("Tenggat"),
      Column("Hari lewat", graphic: .scale(highIsGood: false)), Column("Temuan"),
      Column("Keterangan", width: 40, wraps: true),
    ]
  ) { context in
    Rows(context.cut(context.index.documentTroubles)) { trouble in
      let document = context.checklist.documents[trouble.item]
      let report = context.consolidation.history.current[trouble.region].documents[trouble.item]
      let due = context.index.dueDates[trouble.region][trouble.item]
      let daysPast = due.map { context.moment.referenceDay - $0 } ?? 0
      let isMissing = report?.status.settles != true
      let findings = context.index.findings[trouble.region]
      let tone = findings.isOverdue(.document(trouble.item)) ? .bad : report?.status.tone ?? .attention
      return context.index.place(of: trouble.region) + [
        .text(document.code), .text(document.name), .text(report?.status.word ?? neverReported, tone), .date(due),
        isMissing && daysPast > 0 ? .count(daysPast) : .empty, .text(findings.codes(of: .document(trouble.item))),
        .text(report?.note),
      ]
    }
  }
}
