import PantauDomain
import PantauGrid

extension PageContext {
  /// As of when, by what, from how many files and rows.
  var positionTable: SmallTable {
    let tally = consolidation.history.tally
    let facts: [(String, Cell)] = [
      ("Periode", .text(period)),
      ("Posisi data", .text(moment.asOf.written(in: .wib))),
      ("Tanggal acuan", .date(moment.referenceDay.number)),
      ("Pemantauan dimulai", .date(moment.rules.monitoringSince.number)),
      ("Batas waktu laporan", .text(deadline)),
      ("Versi Sipantau", .text(consolidation.version)),
      ("Berkas diterima utuh", .number(Int64(tally.accepted))),
      ("Berkas diterima sebagian", .number(Int64(tally.partlyHeld))),
      ("Berkas ditolak", .number(Int64(tally.rejected))),
      ("Berkas kembar", .number(Int64(tally.duplicates))),
      ("Baris diterima", .number(Int64(tally.rowsAccepted))),
      ("Baris ditahan", .number(Int64(tally.rowsHeld))),
    ]
    return SmallTable(
      headers: ["Hal", "Isi"], spans: [7, 17], rows: facts.map { [.text($0.0, .strong), TonedCell($0.1)] })
  }

  private var deadline: String {
    let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    let rules = moment.rules
    let minute = rules.deadlineMinute < 10 ? "0\(rules.deadlineMinute)" : "\(rules.deadlineMinute)"
    return "\(days[(rules.deadlineWeekday + 6) % 7]) pukul \(rules.deadlineHour).\(minute) waktu setempat kantor"
  }

  /// What the figures are measured against, with counts.
  var sourceTable: SmallTable {
    let provinces = moment.registry.provinces.count
    let below = moment.registry.regions.count - provinces
    let facts = [
      ("Wilayah", "\(provinces) provinsi dan \(below) kabupaten/kota (seeds/wilayah.csv)"),
      ("Siklus", checklist.cycles.map { "\($0.code): \($0.name)" }.joined(separator: "; ")),
      ("Tahapan", "\(checklist.stages.count) tahapan (seeds/tahapan.csv); PKPU 3/2022 dan PKPU 2/2024"),
      ("Dokumen", "\(checklist.documents.count) dokumen (seeds/dokumen.csv)"),
      ("NPHD", "\(checklist.grants.count) hibah (seeds/hibah.csv); Permendagri 54/2019 jo. 41/2020"),
      ("Logistik", "\(checklist.goods.count) barang (seeds/barang.csv)"),
      ("Hambatan", "\(checklist.categories.count) kategori dan unit tujuannya (seeds/kategori-hambatan.csv)"),
      ("Hari kerja", "Senin sampai Jumat, tanpa hari libur dan cuti bersama (seeds/hari-libur.csv)"),
      ("Laporan", "Formulir CSV kantor Kesbangpol; baris terakhir yang diterima untuk setiap butir"),
    ]
    return SmallTable(
      headers: ["Sumber", "Isi"], spans: [4, 20], rows: facts.map { [.text($0.0, .strong), .text($0.1)] })
  }
}
