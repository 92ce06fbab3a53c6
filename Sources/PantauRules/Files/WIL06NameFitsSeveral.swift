import PantauDomain

extension FileCatalogue {
  /// A name that a kabupaten and a kota share, and nothing in the row or the sender tells which.
  static let nameFitsSeveral = FileRule<[RegionCode]>(
    "WIL-06", .error,
    title: Phrase(id: "Nama cocok dengan beberapa wilayah", en: "The name fits several regions"),
    why: Phrase(
      id: "Beberapa kabupaten dan kota bernama sama; memilih salah satunya berarti menebak.",
      en: "Some kabupaten and kota have the same name; to take one of them would be a guess."),
    remedy: Phrase(id: "Tulis kode wilayahnya, bukan namanya.", en: "Write the region's code, not its name.")
  ) { regions, context in
    let names = context.alternatives(regions)
    return Remark(
      Phrase(
        id: "\(context.quoted) dapat berarti \(names.id). Tulis kodenya.",
        en: "\(context.quoted) may be \(names.en). Write the code."),
      mend: names)
  }
}
