import PantauDomain

extension FileCatalogue {
  /// A required field is empty, or holds a word for nothing (`-`, `nihil`).
  static let valueMissing = FileRule<Void>(
    "BRS-01", .error,
    title: Phrase(id: "Isian wajib kosong", en: "A required value is missing"),
    why: Phrase(
      id: "Tanpa isian ini baris tidak dapat dinilai; \"-\", \"nihil\" dan \"tidak ada\" juga dianggap kosong.",
      en: "Without this value the row cannot be judged; \"-\", \"nihil\" and \"tidak ada\" count as empty too."),
    remedy: Phrase(id: "Isi kolom itu, lalu kirim lagi.", en: "Fill in that column, and send it again.")
  ) { _, context in
    let written = shown(context.defect.value ?? "")
    let choices = context.choices?.joined(separator: ", ")
    return Remark(
      Phrase(
        id: "Kolom \(context.column) wajib diisi" + (written.isEmpty ? "." : "; \(context.quoted) dianggap kosong."),
        en: "The column \(context.column) must be filled in"
          + (written.isEmpty ? "." : "; \(context.quoted) counts as empty.")),
      mend: choices.map { Phrase(id: "Pilih: \($0)", en: "Choose: \($0)") })
  }
}
