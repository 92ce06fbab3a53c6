package import PantauCSV
package import PantauDomain

/// What the configuration of a workspace says.
package struct Settings: Equatable, Sendable {
  package var rules: ReportingRules
  package var limits: CSVLimits
  /// How much there may be to tell of one file. No form that people filled in comes near it; a file of garbage would
  /// else take the memory of the whole batch.
  package var mostFindings = 1_000_000
  /// How long a file must have stood still before it is taken.
  package var settleSeconds: Double
  /// Whether files in the drop folder itself count as the ministry's own; else they are rejected.
  package var acceptsRootFiles: Bool
  /// A watch looks through the drop folder this often, whether or not anything woke it.
  package var rescanSeconds = 60.0
  /// A watch writes workbooks no more often than this.
  package var workbookSeconds = 60.0

  /// What `init` writes.
  package static let initial = Settings(
    rules: ReportingRules(monitoringSince: Day(iso: "2023-10-02") ?? Day(number: 0)), limits: CSVLimits(),
    settleSeconds: 5, acceptsRootFiles: false)

  /// The configuration that `init` writes: every setting with its initial value, and what it means.
  package static let initialFile = """
    # Konfigurasi Sipantau / Sipantau configuration
    # Setiap baris boleh diubah; yang dihapus kembali ke nilai awalnya.
    # Every line may be changed; one that is removed goes back to its initial value.

    # Tenggat laporan: hari dan jam di zona waktu kantor (WIB, WITA, WIT).
    # When a report is due: weekday and hour in the office's own time zone.
    deadline:
      weekday: jumat        # senin | selasa | rabu | kamis | jumat | sabtu | minggu (monday ... sunday)
      time: "16:00"

    # Hari mulai pemantauan; pekan sebelumnya tidak dihitung.
    # The day monitoring starts; weeks before it do not count.
    monitoring_since: 2023-10-02

    # Periode yang lebih tua dari sekian pekan terkunci.
    # A period older than this many weeks is locked.
    lock_weeks: 8

    # Berapa detik berkas harus diam sebelum diambil (unggahan selesai).
    # How many seconds a file must stand still before it is taken (upload finished).
    settle: 5

    # Berkas yang diletakkan di masuk/ sendiri: tolak, atau pusat (dianggap kiriman pusat).
    # Files in masuk/ itself: tolak (rejected), or pusat (taken as the ministry's own).
    root_files: tolak

    # sipantau watch: tiap berapa detik masuk/ diperiksa ulang, dan jarak terpendek antara dua penulisan buku kerja.
    # sipantau watch: seconds between two full looks at masuk/, and least seconds between two rounds of workbooks.
    watch:
      rescan: 60
      workbook_interval: 60

    # Batas berkas; lewat batas, berkas ditolak.
    # Limits of a file; past one it is rejected.
    limits:
      file_mib: 256
      row_kib: 1024
      field_kib: 64
      columns: 200
      findings: 1000000

    """
}
