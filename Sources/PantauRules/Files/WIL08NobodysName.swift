import PantauDomain

extension FileCatalogue {
  /// A name that nobody has checks nothing: the code alone decides, and the office should know.
  static let nobodysName = FileRule<Void>(
    "WIL-08", .info,
    title: Phrase(id: "Nama wilayah tidak dikenal", en: "Unknown region name"),
    why: Phrase(
      id: "Nama yang tidak dikenal tidak dapat menjaga dari kode yang salah; yang dipakai hanya kodenya.",
      en: "A name that nobody has cannot guard against a wrong code; the code alone is used."),
    remedy: Phrase(
      id: "Periksa kodenya, dan tulis nama wilayah seperti pada daftar.",
      en: "Check the code, and write the region's name as in the list.")
  ) { _, context in
    let region = context.defect.region
    let used = region.map { " \(context.named($0))" } ?? ""
    return Remark(
      Phrase(
        id: "\(context.quoted) bukan nama wilayah. Yang dipakai kodenya:\(used.isEmpty ? " kode_wilayah" : used).",
        en: "\(context.quoted) is no region's name. The code is used:\(used.isEmpty ? " kode_wilayah" : used)."),
      write: region.flatMap { context.registry[$0]?.fullName })
  }
}
