import PantauDomain

extension FileCatalogue {
  /// An empty or unreadable file, or one without a single data record: the office has sent nothing, and must know it.
  static let noData = FileRule<NoData>(
    "BRK-01", .error,
    title: Phrase(id: "Tidak ada data di dalam berkas", en: "No data in the file"),
    why: Phrase(
      id: "Berkas kosong, tidak dapat dibuka, atau hanya berisi judul dan catatan; kantor dianggap belum melapor.",
      en: "The file is empty, cannot be opened, or holds only headings and notes; the office counts as not reporting."),
    remedy: Phrase(
      id: "Isi paling sedikit satu baris data di bawah judul kolom, simpan, lalu kirim lagi.",
      en: "Fill in at least one row of data below the column names, save, and send it again.")
  ) { cause, _ in
    switch cause {
    case .emptyFile:
      Remark(
        Phrase(id: "Berkas kosong.", en: "The file is empty."),
        mend: Phrase(id: "Simpan ulang formulir, lalu kirim lagi.", en: "Save the form again and send it again."))
    case .unreadable(let reason):
      Remark(
        Phrase(
          id: "Berkas tidak dapat dibuka (\(shown(reason))).", en: "The file cannot be opened (\(shown(reason)))."),
        mend: Phrase(id: "Kirim berkas sekali lagi.", en: "Send the file once more."))
    case .noRecord:
      Remark(
        Phrase(id: "Berkas tidak memuat baris data.", en: "The file holds no row of data."),
        mend: Phrase(
          id: "Isi paling sedikit satu baris di bawah judul kolom.",
          en: "Fill in at least one row below the column names."))
    }
  }
}
