/// The seed files, in the order in which their problems are told.
enum SeedFile: String, CaseIterable {
  case regions = "wilayah.csv"
  case retiredCodes = "kode-lama.csv"
  case leadTimes = "waktu-tempuh.csv"
  case cycles = "siklus.csv"
  case stages = "tahapan.csv"
  case documents = "dokumen.csv"
  case grants = "hibah.csv"
  case grantIssues = "kendala-nphd.csv"
  case goods = "barang.csv"
  case duties = "formulir.csv"
  case participation = "keikutsertaan.csv"
  case categories = "kategori-hambatan.csv"
  case units = "unit.csv"
  case holidays = "hari-libur.csv"
  case synonyms = "sinonim.csv"

  /// The columns that are read. Any others (legal bases, sources, remarks) are for people, and may be absent.
  var columns: [String] {
    switch self {
    case .regions: ["kode", "induk", "tingkat", "nama", "nama_lengkap", "zona", "kode_bps", "alias"]
    case .retiredCodes: ["kode_lama", "kode", "nama_lengkap"]
    case .leadTimes: ["kode_wilayah", "hari"]
    case .cycles: ["siklus", "nama", "mulai", "selesai", "hari_pemungutan"]
    case .stages:
      [
        "kode_tahapan", "siklus", "jenis", "induk", "nama", "mulai", "selesai", "berlaku_untuk", "penanggung_jawab",
      ]
    case .documents:
      [
        "kode_dokumen", "siklus", "kode_tahapan", "nama", "berlaku_untuk", "wajib", "tenggat_jenis", "tenggat_acuan",
        "tenggat", "bersama",
      ]
    case .grants:
      ["siklus", "penerima", "tenggat_tanda_tangan", "tahap_1_persen", "tahap_1_hari_kerja", "tenggat_lunas"]
    case .grantIssues: ["kode_kendala", "nama"]
    case .goods:
      [
        "siklus", "kode_barang", "nama", "satuan", "kode_tahapan", "berlaku_untuk", "tenggat_terima", "tenggat_tps",
      ]
    case .duties: ["formulir", "siklus", "wajib", "mulai", "selesai"]
    case .participation: ["siklus", "kode_wilayah", "ikut", "dikecualikan"]
    case .categories: ["kategori", "nama", "unit"]
    case .units: ["unit", "nama", "lembar", "kategori"]
    case .holidays: ["tanggal"]
    case .synonyms: ["kolom", "tertulis", "baku"]
    }
  }

  /// Without a region or a cycle there is nothing to monitor; any other file may hold its header alone.
  var mayBeEmpty: Bool { self != .regions && self != .cycles }
}
