import PantauDomain

extension FileCatalogue {
  /// A value changed in the one way that is certain. Told with before and after, so that the office can object.
  static let repaired = FileRule<String>(
    "BRS-06", .info,
    title: Phrase(id: "Isian diperbaiki", en: "Value repaired"),
    why: Phrase(
      id: "Isian ditulis tidak lazim tetapi artinya pasti; yang dicatat adalah hasil perbaikannya.",
      en: "The value was written in an unusual way, but its meaning is certain; what is kept is the repaired one."),
    remedy: Phrase(
      id: "Periksa hasilnya. Bila benar, tidak ada yang perlu dilakukan.",
      en: "Check the result. If it is right, there is nothing to do.")
  ) { value, context in
    let after = readable(value)
    // Only characters that nobody sees were dropped: before and after look the same.
    guard after != shown(context.defect.value ?? "") else {
      return Remark(
        Phrase(
          id: "Karakter yang tidak tampak di dalam \(context.quoted) dibuang.",
          en: "Invisible characters in \(context.quoted) were dropped."))
    }
    return Remark(
      Phrase(
        id: "\(context.quoted) dibaca sebagai \(after). Periksa apakah benar.",
        en: "\(context.quoted) was read as \(after). Check that this is right."), write: after)
  }

  /// A date as offices write it, anything else as it stands.
  private static func readable(_ value: String) -> String { Day(iso: value)?.written ?? shown(value) }
}
