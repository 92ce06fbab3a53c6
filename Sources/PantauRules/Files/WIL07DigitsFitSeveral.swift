import PantauDomain

extension FileCatalogue {
  /// Four digits without a point may be the ministry's code or the statistics office's, and often of two regions.
  static let digitsFitSeveral = FileRule<[RegionCode]>(
    "WIL-07", .error,
    title: Phrase(id: "Kode tanpa titik dapat berarti beberapa wilayah", en: "Bare digits fit several regions"),
    why: Phrase(
      id: "Kode BPS dan kode Kemendagri memakai angka yang berbeda; kode BPS satu wilayah sering sama dengan kode "
        + "Kemendagri wilayah lain.",
      en: "The statistics office (BPS) and the ministry number differently; a BPS code often reads as the ministry's "
        + "code of another region."),
    remedy: Phrase(
      id: "Tulis kode Kemendagri dengan titik, misalnya 73.10.",
      en: "Write the ministry's code with its point, such as 73.10.")
  ) { regions, context in
    let names = context.alternatives(regions)
    return Remark(
      Phrase(
        id: "Kode \(context.quoted) tanpa titik dapat berarti \(names.id). Tulis kode Kemendagri dengan titik.",
        en: "The code \(context.quoted) without a point may be \(names.en). Write the ministry's code with its point."),
      mend: names)
  }
}
