import PantauDomain

extension FileCatalogue {
  /// A column that the form does not have. Told because a misspelt name loses what stands below it.
  static let unknownColumn = FileRule<Void>(
    "BRK-07", .info,
    title: Phrase(id: "Kolom tidak dikenal diabaikan", en: "Unknown column ignored"),
    why: Phrase(
      id: "Isi kolom yang tidak ada pada formulir tidak dibaca; mungkin nama kolomnya salah tulis.",
      en: "What stands in a column that the form does not have is not read; its name may be misspelt."),
    remedy: Phrase(
      id: "Bila isinya diperlukan, tulis nama kolom seperti pada formulir. Bila tidak, biarkan saja.",
      en: "If its content is needed, write the column name as in the form. If not, leave it.")
  ) { _, context in
    let name = context.column
    return Remark(
      Phrase(
        id: "Kolom \"\(name)\" tidak ada pada formulir ini dan diabaikan.",
        en: "The column \"\(name)\" is not in this form and is ignored."))
  }
}
