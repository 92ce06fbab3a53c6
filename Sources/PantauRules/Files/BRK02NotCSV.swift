import PantauDomain

extension FileCatalogue {
  /// Another kind of file, told by its first bytes. Named for what it is, so that the office can mend it at once.
  static let notCSV = FileRule<ForeignFormat>(
    "BRK-02", .error,
    title: Phrase(id: "Berkas bukan CSV", en: "Not a CSV file"),
    why: Phrase(
      id: "Hanya formulir CSV yang dapat dibaca; nama berkas yang berakhiran .csv saja tidak mengubah isinya.",
      en: "Only CSV forms can be read; a file name that ends in .csv does not change what is inside."),
    remedy: Phrase(
      id: "Buka di Excel, Simpan Sebagai, pilih CSV UTF-8, lalu kirim lagi.",
      en: "Open it in Excel, Save As, choose CSV UTF-8, and send it again.")
  ) { format, _ in
    Remark(
      Phrase(
        id: "Berkas ini \(format.name.id), bukan CSV.", en: "This file is \(format.name.en), not CSV."),
      mend: format.isTable
        ? Phrase(id: "Buka di Excel, Simpan Sebagai, pilih CSV UTF-8", en: "Open in Excel, Save As, choose CSV UTF-8")
        : Phrase(
          id: "Isi formulir CSV di Excel, lalu kirim formulir itu",
          en: "Fill in the CSV form in Excel, and send that form"))
  }
}

extension ForeignFormat {
  fileprivate var name: Phrase {
    switch self {
    case .zip: Phrase(id: "buku kerja Excel/LibreOffice atau arsip ZIP", en: "an Excel/LibreOffice workbook or a ZIP")
    case .excelBinary: Phrase(id: "buku kerja Excel lama (XLS)", en: "an old Excel workbook (XLS)")
    case .pdf: Phrase(id: "dokumen PDF", en: "a PDF document")
    case .png, .jpeg, .gif: Phrase(id: "gambar \(rawValue)", en: "a \(rawValue) picture")
    case .rtf: Phrase(id: "dokumen pengolah kata (RTF)", en: "a word processor's document (RTF)")
    case .html: Phrase(id: "halaman web (HTML)", en: "a web page (HTML)")
    case .xml, .json: Phrase(id: "data \(rawValue)", en: "\(rawValue) data")
    }
  }

  /// Whether a spreadsheet can open it as a table.
  fileprivate var isTable: Bool {
    switch self {
    case .zip, .excelBinary, .html, .xml: true
    case .pdf, .png, .jpeg, .gif, .rtf, .json: false
    }
  }
}
