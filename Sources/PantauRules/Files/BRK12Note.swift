import PantauDomain

extension FileCatalogue {
  /// A signature, a total, a remark between the rows. Told because a row without its region and week looks the same.
  static let note = FileRule<Void>(
    "BRK-12", .info,
    title: Phrase(id: "Catatan dilewati", en: "A note skipped"),
    why: Phrase(
      id:
        "Baris dengan paling banyak dua isian, tanpa wilayah dan periode, dianggap catatan, tanda tangan, atau jumlah.",
      en: "A row of at most two filled fields, without region and period, is taken for a note, signature or total."),
    remedy: Phrase(
      id: "Tidak perlu dikirim ulang. Bila baris itu data, isi kode_wilayah dan periode.",
      en: "No need to send it again. If that row is data, fill in kode_wilayah and periode.")
  ) { _, _ in
    Remark(
      Phrase(
        id: "Baris ini bukan data (catatan, tanda tangan, atau jumlah) dan dilewati.",
        en: "This row is no data (a note, a signature or a total) and was skipped."),
      mend: Phrase(
        id: "Bila ini data, isi kode_wilayah dan periode", en: "If it is data, fill in kode_wilayah and periode"))
  }
}
