import PantauDomain

extension FileCatalogue {
  /// Bytes that are no text in any accepted encoding: a damaged file, or none that a person wrote.
  static let notText = FileRule<NotText>(
    "BRK-04", .error,
    title: Phrase(id: "Isi berkas tidak terbaca sebagai teks", en: "The content is no readable text"),
    why: Phrase(
      id: "Berkas rusak atau tersimpan dengan pengodean yang tidak dikenal; isinya tidak boleh ditebak.",
      en: "The file is damaged or saved in an unknown encoding; its content must not be guessed."),
    remedy: Phrase(
      id: "Buka formulir asli di Excel, Simpan Sebagai, pilih CSV UTF-8, lalu kirim lagi.",
      en: "Open the original form in Excel, Save As, choose CSV UTF-8, and send it again.")
  ) { cause, _ in
    let message =
      switch cause {
      case .nulBytes:
        Phrase(id: "Berkas rusak: memuat byte NUL.", en: "The file is damaged: it holds NUL bytes.")
      case .noEncodingFits:
        Phrase(
          id: "Huruf di dalam berkas tidak dapat dibaca dengan pengodean yang diterima.",
          en: "The letters in the file cannot be read in any accepted encoding.")
      }
    return Remark(
      message,
      mend: Phrase(
        id: "Buka formulir asli di Excel, Simpan Sebagai, pilih CSV UTF-8",
        en: "Open the original form in Excel, Save As, choose CSV UTF-8"))
  }
}
