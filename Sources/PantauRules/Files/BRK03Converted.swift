import PantauDomain

extension FileCatalogue {
  /// Text in another encoding than UTF-8 was read all the same. Told because a letter may have come out wrong.
  static let converted = FileRule<String>(
    "BRK-03", .info,
    title: Phrase(id: "Pengodean huruf diubah", en: "Converted from another encoding"),
    why: Phrase(
      id: "Berkas tidak tersimpan sebagai UTF-8 dan diubah saat dibaca; huruf khusus dapat tampil lain.",
      en: "The file was not saved as UTF-8 and was converted when read; special letters may look different."),
    remedy: Phrase(
      id: "Tidak perlu dikirim ulang. Lain kali simpan sebagai CSV UTF-8.",
      en: "No need to send it again. Next time save it as CSV UTF-8.")
  ) { encoding, _ in
    let name = shown(encoding)
    return Remark(
      Phrase(
        id: "Berkas tersimpan sebagai \(name) dan diubah ke UTF-8 saat dibaca.",
        en: "The file was saved as \(name) and converted to UTF-8 when read."),
      mend: Phrase(id: "Lain kali simpan sebagai CSV UTF-8", en: "Next time save it as CSV UTF-8"))
  }
}
