import PantauDomain

extension FileCatalogue {
  /// A word or code that its column does not know. The nearest one is proposed, never taken.
  static let unknownWord = FileRule<String?>(
    "BRS-03", .error,
    title: Phrase(id: "Isian tidak ada dalam daftar", en: "Not in the vocabulary"),
    why: Phrase(
      id: "Status dan kode hanya dapat dihitung bila semua kantor memakai kata yang sama.",
      en: "Statuses and codes can only be counted where all offices use the same words."),
    remedy: Phrase(
      id: "Pakai kata atau kode dari daftar; huruf besar, spasi, dan garis bawah tidak menjadi soal.",
      en: "Use a word or code of the list; capitals, spaces and underscores do not matter.")
  ) { nearest, context in
    let (value, column) = (context.quoted, context.column)
    if let choices = context.choices?.joined(separator: ", ") {
      return Remark(
        Phrase(
          id: "\(value) tidak ada dalam daftar \(column). Pilih: \(choices).",
          en: "\(value) is not in the list of \(column). Choose: \(choices)."), write: nearest)
    }
    guard let nearest else {
      return Remark(
        Phrase(
          id: "\(value) bukan kode \(column). Periksa kodenya pada formulir.",
          en: "\(value) is no code of \(column). Check the code in the form."))
    }
    let meaning = context.meaning(of: nearest).map { " (\(shown($0)))" } ?? ""
    return Remark(
      Phrase(
        id: "\(value) bukan kode \(column). Yang paling mirip: \(nearest)\(meaning).",
        en: "\(value) is no code of \(column). The nearest is \(nearest)\(meaning)."), write: nearest)
  }
}
