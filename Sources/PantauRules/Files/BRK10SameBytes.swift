import PantauDomain

extension FileCatalogue {
  /// The same file once more. Told so that an office knows that nothing was lost, and nothing counted twice.
  static let sameBytes = FileRule<(earlier: String, arrived: Instant)>(
    "BRK-10", .info,
    title: Phrase(id: "Berkas yang sama sudah diterima", en: "The same file was already accepted"),
    why: Phrase(
      id: "Isi berkas sama persis dengan kiriman terakhir formulir itu yang sudah diterima seluruhnya; "
        + "tidak ada yang dihitung dua kali.",
      en: "The file is the same, byte for byte, as the last one of that form, which was accepted in full; "
        + "nothing is counted twice."),
    remedy: Phrase(id: "Tidak ada yang perlu dilakukan.", en: "There is nothing to do.")
  ) { detail, _ in
    let (file, time) = (shown(detail.earlier), detail.arrived.written(in: .wib))
    return Remark(
      Phrase(
        id: "Sama persis dengan \"\(file)\" yang tiba \(time) dan sudah diterima. Tidak ada yang perlu dilakukan.",
        en: "The same as \"\(file)\", which arrived \(time) and was accepted. There is nothing to do."))
  }
}
