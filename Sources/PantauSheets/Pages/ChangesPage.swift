import PantauDomain
import PantauGrid

extension Page {
  static let changes = Page.list(
    "Perubahan", title: "Perubahan sejak pekan lalu",
    about: "Yang berubah dibanding pekan lalu: lampu, tahapan, dokumen, NPHD, dan hambatan.",
    whenEmpty: "Tidak ada perubahan sejak pekan lalu.",
    notes: ["Laporan pertama hanya dihitung sebagai perubahan untuk hambatan."],
    columns: [
      Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Hal"), Column("Minggu lalu"), Column("Minggu ini"),
      Column("Arah"),
    ]
  ) { context in
    let regions = context.regions
    return Rows(context.index.changes.filter { regions.contains($0.region) }) { change in
      context.index.place(of: change.region) + [
        .text(change.subject), .text(change.before), .text(change.after),
        .text(change.direction.rawValue, change.direction.tone),
      ]
    }
  }
}
