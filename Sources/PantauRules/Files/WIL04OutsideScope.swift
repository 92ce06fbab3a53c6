import PantauDomain

/// Who tried to speak for whom.
enum OutsideScope {
  case regionNotCovered(by: Scope)
  /// The folder's name; nil for the drop folder itself.
  case noOfficesFolder(String?)
}

extension FileCatalogue {
  /// An office reports for itself, a province also for those below it. Nobody's report may be replaced by a stranger's.
  static let outsideScope = FileRule<OutsideScope>(
    "WIL-04", .error,
    title: Phrase(id: "Wilayah di luar kewenangan pengirim", en: "Region outside the sender's scope"),
    why: Phrase(
      id: "Kantor kabupaten/kota hanya melapor untuk wilayahnya, provinsi juga untuk kabupaten/kota di bawahnya.",
      en: "A kabupaten/kota office reports only for itself, a province also for those below it."),
    remedy: Phrase(
      id: "Kirim melalui folder kantor wilayah itu atau provinsinya.",
      en: "Send it through the folder of that region's office or its province.")
  ) { detail, context in
    switch detail {
    case .regionNotCovered(let scope):
      let region = context.defect.region.map(context.named) ?? context.quoted
      return Remark(
        Phrase(
          id: "\(region) tidak dapat dilaporkan melalui folder \(scope).",
          en: "\(region) cannot be reported through the folder \(scope)."),
        mend: context.defect.region.map(rightFolder))
    case .noOfficesFolder(let name):
      let current = name.flatMap { RegionCode($0) }.flatMap { context.registry.retired[$0] }
      let folder = name.map { " \"\(shown($0))\"" } ?? ""
      return Remark(
        Phrase(
          id: "Berkas tidak dibaca: foldernya\(folder) bukan folder kantor.",
          en: "The file was not read: its folder\(folder) is no office's."),
        mend: current.map(rightFolder)
          ?? Phrase(
            id: "Taruh di folder kode kantor, misalnya 73.10", en: "Put it in an office's folder, such as 73.10"))
    }
  }

  private static func rightFolder(_ code: RegionCode) -> Phrase {
    let also =
      code.isProvince ? Phrase(id: "", en: "") : Phrase(id: " atau \(code.province)", en: " or \(code.province)")
    return Phrase(id: "Kirim melalui folder \(code)\(also.id)", en: "Send it through the folder \(code)\(also.en)")
  }
}
