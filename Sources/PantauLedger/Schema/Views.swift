extension LedgerSchema {
  /// The forms and the submissions as people write them, for whoever opens the ledger with `sqlite3`.
  static let views = """
    CREATE VIEW kiriman AS SELECT number AS nomor, path AS berkas, scope AS lingkup, form AS formulir, status,
      strftime('%Y-%m-%dT%H:%M:%S+07:00', arrival / 1000000000 + 25200, 'unixepoch') AS tiba,
      rows_accepted AS baris_diterima, rows_held AS baris_ditahan, size AS ukuran, sha256, destination AS disimpan_di
      FROM submission;

    CREATE VIEW tahapan AS SELECT \(common), \(word("stage")) AS kode_tahapan, \(word("status")) AS status,
      percent / 100.0 AS persen, \(day("start_date")) AS tanggal_mulai, \(day("end_date")) AS tanggal_selesai,
      responsible AS penanggung_jawab, note AS keterangan, \(origin) FROM stage_fact AS fact;

    CREATE VIEW dokumen AS SELECT \(common), \(word("document")) AS kode_dokumen, \(word("status")) AS status_dokumen,
      reference AS nomor, \(day("date")) AS tanggal, link AS tautan, note AS keterangan, \(origin)
      FROM document_fact AS fact;

    CREATE VIEW nphd AS SELECT \(common), \(word("cycle")) AS siklus, \(word("recipient")) AS penerima,
      \(word("status")) AS status_nphd, reference AS nomor_nphd, \(day("date")) AS tanggal_nphd, value AS nilai,
      payment_1 AS cair_1, \(day("payment_1_date")) AS tanggal_cair_1, payment_2 AS cair_2,
      \(day("payment_2_date")) AS tanggal_cair_2, \(word("issue")) AS kode_kendala, issue_text AS kendala,
      follow_up AS tindak_lanjut, \(origin) FROM grant_fact AS fact;

    CREATE VIEW logistik AS SELECT \(common), \(word("cycle")) AS siklus, \(word("goods")) AS kode_barang,
      needed AS kebutuhan, received AS diterima, damaged AS rusak, distributed AS terdistribusi,
      \(day("received_date")) AS tanggal_diterima, \(day("shipped_date")) AS tanggal_kirim, mode AS moda,
      note AS keterangan, \(origin) FROM goods_fact AS fact;

    CREATE VIEW hambatan AS SELECT \(common), reference AS nomor, \(word("stage")) AS kode_tahapan,
      \(word("category")) AS kategori, \(word("level")) AS tingkat, description AS uraian,
      \(day("occurred")) AS tanggal_kejadian, coordination AS koordinasi, follow_up AS tindak_lanjut,
      \(word("status")) AS status_hambatan, \(day("target_date")) AS target_selesai,
      \(day("finished_date")) AS tanggal_selesai, \(origin) FROM obstacle_fact AS fact;

    CREATE VIEW aktivitas AS SELECT \(common), \(day("date")) AS tanggal, reference AS nomor,
      \(word("kind")) AS jenis, description AS uraian, responsible AS penanggung_jawab, result AS hasil, \(origin)
      FROM activity_fact AS fact;

    """

  private static let common = """
    CASE region % 100 WHEN 0 THEN printf('%02d', region / 100)
      ELSE printf('%02d.%02d', region / 100, region % 100) END AS kode_wilayah,
      printf('%04d-W%02d', period / 100, period % 100) AS periode
    """

  private static let origin = "submission AS kiriman, line AS baris"

  private static func word(_ column: String) -> String {
    "(SELECT text FROM word WHERE word.number = fact.\(column))"
  }

  private static func day(_ column: String) -> String { "date(fact.\(column) * 86400, 'unixepoch')" }
}
