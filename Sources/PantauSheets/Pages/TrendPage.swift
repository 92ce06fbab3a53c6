import PantauDomain
import PantauGrid

extension Page {
  static let trend = Page.list(
    "Tren", title: "Tren mingguan",
    about: "Satu baris per pekan sejak pemantauan dimulai, paling banyak 26 pekan terakhir.",
    whenEmpty: "Tidak ada pekan yang dipantau sampai pekan ini.",
    notes: ["Setiap pekan dihitung menurut keadaan dan tanggal acuannya sendiri."],
    columns: [
      Column("Periode"), Column("Lengkap"), Column("Terlambat"), Column("Sebagian"), Column("Belum"),
      Column("Menunggu"), Column("Kepatuhan %", graphic: .bar(.good)), Column("Kelengkapan %", graphic: .bar(.good)),
      Column("NPHD ditandatangani"), Column("Tahapan lewat tenggat"), Column("Hambatan terbuka"),
      Column("Hambatan tinggi+"),
    ],
    frozenColumns: 1
  ) { context in
    Rows(context.consolidation.history.trend) { week in
      let sum = FigureSum(week.regions[context.regions])
      return [
        .text(week.week.description), .count(sum[.complete]), .count(sum[.late]), .count(sum[.partial]),
        .count(sum[.absent]), .count(sum[.waiting]), .percent(sum.compliance), .percent(sum.completeness),
        .count(sum.grantsSigned), .count(sum.stagesOverdue), .count(sum.obstaclesOpen), .count(sum.obstaclesHigh),
      ]
    }
  }
}
