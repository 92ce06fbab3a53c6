import PantauDomain

extension FileCatalogue {
  /// Past a limit that keeps one file from taking the memory of the whole batch.
  static let pastLimit = FileRule<(limit: Limit, allowed: Int)>(
    "BRK-08", .error,
    title: Phrase(id: "Melewati batas ukuran", en: "Past a limit"),
    why: Phrase(
      id: "Ukuran dibatasi agar satu berkas tidak menghambat kiriman kantor lain; "
        + "baris yang sangat panjang biasanya berasal dari tanda kutip yang tidak ditutup.",
      en: "Sizes are limited so that one file does not hold up the other offices; "
        + "a very long row mostly comes from a quotation mark left open."),
    remedy: Phrase(
      id: "Bagi berkas atau ringkas isinya, lalu kirim lagi.", en: "Split the file or shorten it, and send it again.")
  ) { detail, _ in
    let most = [.columns, .findings].contains(detail.limit) ? String(detail.allowed) : size(detail.allowed)
    return switch detail.limit {
    case .fileBytes:
      Remark(
        Phrase(id: "Berkas lebih besar dari \(most).", en: "The file is larger than \(most)."),
        mend: Phrase(id: "Bagi menjadi beberapa berkas", en: "Split it into several files"))
    case .rowBytes:
      Remark(
        Phrase(id: "Baris ini lebih panjang dari \(most).", en: "This row is longer than \(most)."), mend: shorten)
    case .fieldBytes:
      Remark(
        Phrase(
          id: "Satu isian pada baris ini lebih panjang dari \(most).",
          en: "A field of this row is longer than \(most)."), mend: shorten)
    case .columns:
      Remark(
        Phrase(id: "Baris ini berisi lebih dari \(most) kolom.", en: "This row has more than \(most) columns."),
        mend: Phrase(id: "Hapus kolom di luar formulir", en: "Delete the columns that the form does not have"))
    case .findings:
      Remark(
        Phrase(
          id: "Sampai baris ini sudah ada lebih dari \(most) temuan.",
          en: "Up to this row there are more than \(most) findings."),
        mend: Phrase(
          id: "Periksa apakah isi setiap kolom sesuai judulnya", en: "See whether every column holds what its name says"
        ))
    }
  }

  private static let shorten = Phrase(
    id: "Ringkas isinya, dan tutup setiap tanda kutip", en: "Shorten it, and close every quotation mark")

  private static func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
    if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
    return "\(bytes) B"
  }
}
