import PantauDomain

extension FileCatalogue {
  /// A row about something that is not asked of the region. Kept, but judged by no rule: mostly a slip in a code.
  static let notAsked = FileRule<NotAsked>(
    "WIL-05", .warning,
    title: Phrase(id: "Tidak diminta dari wilayah ini", en: "Not asked of this region"),
    why: Phrase(
      id:
        "Wilayah tidak ikut dalam pemilihan itu, atau hal itu bukan untuk tingkatnya; baris dicatat tetapi tidak dinilai.",
      en: "The region takes no part in that election, or the item is not for its level; the row is kept, not judged."),
    remedy: Phrase(
      id: "Periksa kode wilayah dan kode pada baris itu; bila memang demikian, baris tidak perlu dikirim.",
      en: "Check the region and the code of that row; if they are right, the row need not be sent.")
  ) { reason, context in
    let region = context.defect.region.map(context.named) ?? context.quoted
    let item = shown(context.defect.item ?? "")
    let cycle = context.cycle?.name ?? item
    return switch reason {
    case .regionTakesNoPart:
      Remark(Phrase(id: "\(region) tidak ikut dalam \(cycle).", en: "\(region) takes no part in \(cycle)."))
    case .notForItsLevel:
      Remark(
        Phrase(
          id: "\(item) tidak diminta dari tingkat wilayah \(region).",
          en: "\(item) is not asked of a region of the level of \(region)."))
    case .cycleHasNoGrants:
      Remark(Phrase(id: "\(cycle) tidak memakai NPHD.", en: "\(cycle) has no grant agreements (NPHD)."))
    }
  }
}
