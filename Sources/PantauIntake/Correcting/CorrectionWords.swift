import PantauDomain

/// What a correction workbook says of itself.
enum CorrectionWords {
  static let title = Phrase(id: "Perbaikan kiriman", en: "Correction of a submission")
  static let sheet = Phrase(id: "Perbaikan", en: "Correction")
  static let guide = Phrase(id: "Petunjuk", en: "Guide")

  static let reasons = Phrase(
    id: "Kolom ini tidak dibaca saat berkas dikirim kembali; boleh dibiarkan.",
    en: "This column is not read when the file is sent back; it may stay.")
  static let columnTwice = Phrase(
    id: "Kolom ini ada lebih dari sekali. Sisakan satu, hapus yang lain.",
    en: "This column stands more than once. Keep one, delete the others.")
  static let columnMissing = Phrase(
    id:
      "Kolom wajib ini tidak ada dalam berkas. Isilah; atau, bila kolomnya ada dengan judul lain, ganti judul itu menjadi nama ini dan hapus kolom merah ini.",
    en:
      "This required column is not in the file. Fill it in; or, where it stands under another name, give it this name and delete the red column."
  )

  static func fill(_ columns: [String]) -> Phrase {
    let names = columns.joined(separator: ", ")
    return Phrase(id: "Isi kolom wajib: \(names)", en: "Fill in the required columns: \(names)")
  }

  static func held(_ rows: Int) -> Phrase {
    Phrase(
      id: "\(rows) baris ditahan karena ada isian yang harus diperbaiki.",
      en: "\(rows) rows were held because something in them must be corrected.")
  }

  static func twice(_ columns: [String]) -> Phrase {
    let names = columns.joined(separator: ", ")
    return Phrase(
      id: "Kolom ini ada lebih dari sekali: \(names). Sisakan satu saja.",
      en: "These columns stand more than once: \(names). Keep only one.")
  }

  static let steps = [
    Phrase(
      id:
        "1. Buka lembar Perbaikan. Sel merah berisi hal yang harus diperbaiki; penjelasannya ada pada catatan sel dan pada kolom Yang harus diperbaiki.",
      en:
        "1. Open the sheet Perbaikan. Red cells are to be corrected; the reason stands in the note of the cell and in the column Yang harus diperbaiki."
    ),
    Phrase(
      id:
        "2. Perbaiki sel merah saja. Sel tanpa judul di sebelah kanan kolom itu harus dipindahkan ke kolomnya, lalu dikosongkan. Judul kolom jangan diubah kecuali yang merah.",
      en:
        "2. Correct only the red cells. Cells without a column name at the right of that column belong in a column of their own, and must then be emptied. Leave the column names as they are, but for red ones."
    ),
    Phrase(
      id:
        "3. Hapus baris yang sejak itu sudah dikirim lagi dengan isi baru. Baris lain yang sudah diterima boleh ikut: tidak ada yang terhitung dua kali.",
      en:
        "3. Delete rows that you have since sent again with new values. Other rows that were accepted may come again: nothing counts twice."
    ),
    Phrase(
      id: "4. Simpan lembar Perbaikan sebagai CSV UTF-8, lalu kirim ke folder yang sama seperti biasa.",
      en: "4. Save the sheet Perbaikan as CSV UTF-8, and send it to the same folder as always."),
  ]

  static let heldOnly = Phrase(
    id: "Berkas ini panjang: hanya baris yang ditahan yang ditampilkan; baris lainnya sudah diterima.",
    en: "The file is long: only the rows that were held are shown; the others were accepted.")
}
