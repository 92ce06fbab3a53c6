/// Forms as offices send them, as short as they can be.
enum FormText {
  static let activityHeader =
    "kode_wilayah,nama_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab,hasil\n"

  /// One activity of a region in a week.
  static func activity(_ code: String, _ week: String, number: String = "1", text: String = "Rapat") -> String {
    activityHeader + activityRow(code, week, number: number, text: text)
  }

  static func activityRow(_ code: String, _ week: String, number: String = "1", text: String = "Rapat") -> String {
    "\(code),,\(week),2023-10-03,\(number),rapat_koordinasi,\(text),Kepala Badan,\n"
  }

  static func grant(_ code: String, _ week: String, _ recipient: String, _ status: String) -> String {
    """
    kode_wilayah,periode,siklus,penerima,status_nphd,nomor_nphd,tanggal_nphd,nilai
    \(code),\(week),pilkada2024,\(recipient),\(status),1/2023,2023-10-02,1000

    """
  }

  static func document(_ code: String, _ week: String, _ document: String, _ status: String) -> String {
    """
    kode_wilayah,periode,kode_dokumen,status_dokumen,nomor,tanggal
    \(code),\(week),\(document),\(status),1/2023,2023-02-20

    """
  }

  static func stage(_ code: String, _ week: String, _ stage: String) -> String {
    "kode_wilayah,periode,kode_tahapan,status,persen\n\(code),\(week),\(stage),berjalan,50\n"
  }
}
