import PantauDomain

extension FileCatalogue {
  /// Code and name are of two regions. One of them is a slip, and only the office knows which.
  static let otherRegionsName = FileRule<RegionCode>(
    "WIL-02", .error,
    title: Phrase(id: "Kode dan nama wilayah tidak cocok", en: "Code and name are of different regions"),
    why: Phrase(
      id: "Nama menjaga agar laporan tidak masuk ke wilayah lain karena kode yang salah, misalnya kode BPS.",
      en: "The name keeps a report from landing in another region by a wrong code, such as the statistics office's."),
    remedy: Phrase(
      id: "Perbaiki kode atau namanya, sehingga keduanya menyebut wilayah yang sama.",
      en: "Correct the code or the name, so that both say the same region.")
  ) { owner, context in
    let named = context.named(owner)
    guard let code = context.defect.region, let region = context.registry[code] else {
      return Remark(
        Phrase(
          id: "Nama pada \(context.quoted) adalah \(named), bukan wilayah dari kodenya.",
          en: "The name in \(context.quoted) is \(named), not the region of the code."))
    }
    return Remark(
      Phrase(
        id: "Nama pada \(context.quoted) adalah \(named), sedangkan kodenya \(context.named(code)).",
        en: "The name in \(context.quoted) is \(named), but the code is \(context.named(code))."),
      mend: Phrase(
        id: "Bila kodenya benar: \(region.fullName). Bila namanya benar: kode \(owner)",
        en: "If the code is right: \(region.fullName). If the name is right: code \(owner)"))
  }
}
