/// The seeds that a new workspace starts from, in the program itself: it needs no other file to make one.
package enum ShippedSeeds {
  /// File names and bytes, in the order of the names.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("barang.csv", PackageResources.barang_csv),
    ("dokumen.csv", PackageResources.dokumen_csv),
    ("formulir.csv", PackageResources.formulir_csv),
    ("hari-libur.csv", PackageResources.hari_libur_csv),
    ("hibah.csv", PackageResources.hibah_csv),
    ("kategori-hambatan.csv", PackageResources.kategori_hambatan_csv),
    ("keikutsertaan.csv", PackageResources.keikutsertaan_csv),
    ("kendala-nphd.csv", PackageResources.kendala_nphd_csv),
    ("kode-lama.csv", PackageResources.kode_lama_csv),
    ("siklus.csv", PackageResources.siklus_csv),
    ("sinonim.csv", PackageResources.sinonim_csv),
    ("tahapan.csv", PackageResources.tahapan_csv),
    ("unit.csv", PackageResources.unit_csv),
    ("waktu-tempuh.csv", PackageResources.waktu_tempuh_csv),
    ("wilayah.csv", PackageResources.wilayah_csv),
  ]
}
