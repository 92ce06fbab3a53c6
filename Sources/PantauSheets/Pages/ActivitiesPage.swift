import PantauDomain
import PantauGrid

extension Page {
  static let activities = Page.list(
    "Aktivitas", title: "Aktivitas dan penanggung jawab",
    about: "Setiap aktivitas yang dilaporkan untuk pekan ini, dengan penanggung jawab dan hasilnya.",
    whenEmpty: "Tidak ada aktivitas yang dilaporkan untuk pekan ini.",
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Tanggal"), Column("Nomor"), Column("Jenis"),
      Column("Uraian", width: 56, wraps: true), Column("Penanggung jawab", width: 28, wraps: true),
      Column("Hasil", width: 44, wraps: true),
    ]
  ) { context in
    let table = context.consolidation.history.activities
    return Rows(table.range(of: context.regions)) { row in
      let entry = table[row]
      let report = entry.report
      return context.index.place(of: entry.region) + [
        .date(report.date), .text(report.number), .text(report.kind.word), .text(report.description),
        .text(report.responsible), report.result.map { TonedCell(.link($0)) } ?? .empty,
      ]
    }
  }
}
