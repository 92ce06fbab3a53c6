import PantauDomain

extension FileCatalogue {
  /// No line near the top holds all required columns of a form. Without its form nothing of a file can be read.
  static let noForm = FileRule<(nearest: Form?, missing: [String])>(
    "BRK-05", .error,
    title: Phrase(id: "Judul kolom tidak cocok dengan formulir mana pun", en: "The columns fit no form"),
    why: Phrase(
      id: "Formulir dikenali dari judul kolomnya; bila satu kolom wajib tidak ada, seluruh berkas tidak dapat dibaca.",
      en: "A form is told by its column names; where one required column is missing, the whole file cannot be read."),
    remedy: Phrase(
      id: "Kembalikan judul kolom seperti pada formulir, lalu kirim lagi.",
      en: "Restore the column names of the form, and send it again.")
  ) { detail, _ in
    guard let form = detail.nearest?.rawValue else {
      let forms = Form.allCases.map(\.rawValue).joined(separator: ", ")
      return Remark(
        Phrase(
          id: "Judul kolom tidak ditemukan pada baris-baris pertama.",
          en: "No column names were found in the first lines."),
        mend: Phrase(
          id: "Pakai salah satu formulir: \(forms)", en: "Use one of the forms: \(forms)"))
    }
    let missing = detail.missing.joined(separator: ", ")
    return Remark(
      Phrase(
        id: "Judul kolom paling mirip formulir \(form), tetapi kolom ini tidak ada: \(missing).",
        en: "The column names are nearest to the form \(form), but these columns are missing: \(missing)."),
      mend: Phrase(id: "Tambahkan kolom \(missing)", en: "Add the columns \(missing)"))
  }
}
