import PantauDomain

extension FileCatalogue {
  /// A region code as spreadsheets spoil it, or a retired one, read in the one way that is certain.
  static let regionRepaired = FileRule<RegionCode>(
    "WIL-03", .info,
    title: Phrase(id: "Kode wilayah diperbaiki", en: "Region code repaired"),
    why: Phrase(
      id: "Kode ditulis tidak lazim, sudah diganti, atau diubah oleh Excel, tetapi wilayahnya pasti.",
      en: "The code is written in an unusual way, retired, or changed by a spreadsheet, but the region is certain."),
    remedy: Phrase(
      id: "Periksa hasilnya. Agar nol di belakang tidak hilang, beri kolom kode_wilayah format Teks.",
      en: "Check the result. To keep a zero at the end, give the column kode_wilayah the format Text.")
  ) { code, context in
    Remark(
      Phrase(
        id: "Kode \(context.quoted) dibaca sebagai \(context.named(code)). Periksa apakah benar.",
        en: "The code \(context.quoted) was read as \(context.named(code)). Check that this is right."),
      write: code.description)
  }
}
