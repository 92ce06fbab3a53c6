import PantauDomain

extension FileCatalogue {
  /// Neither a code nor a name of any region: the row belongs to nobody.
  static let unknownRegion = FileRule<RegionCode?>(
    "WIL-01", .error,
    title: Phrase(id: "Wilayah tidak dikenal", en: "Unknown region"),
    why: Phrase(
      id: "Baris tanpa wilayah yang dikenal tidak dapat dihitung untuk kantor mana pun.",
      en: "A row without a known region counts for no office."),
    remedy: Phrase(
      id: "Tulis kode wilayah Kemendagri, misalnya 73 atau 73.10.",
      en: "Write the ministry's region code, such as 73 or 73.10.")
  ) { nearest, context in
    guard let nearest else {
      return Remark(
        Phrase(
          id: "Wilayah \(context.quoted) tidak dikenal. Tulis kode Kemendagri, misalnya 73.10.",
          en: "The region \(context.quoted) is unknown. Write the ministry's code, such as 73.10."))
    }
    return Remark(
      Phrase(
        id: "Wilayah \(context.quoted) tidak dikenal. Apakah yang dimaksud \(context.named(nearest))?",
        en: "The region \(context.quoted) is unknown. Is \(context.named(nearest)) meant?"),
      write: context.named(nearest))
  }
}
