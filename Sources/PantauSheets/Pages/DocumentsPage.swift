import PantauDomain
import PantauGrid

extension Page {
  static let documents = Page.matrix(
    "Dokumen", title: "Matriks dokumen",
    about: "Satu baris per wilayah, satu kolom per dokumen; setiap sel memuat status terakhir yang dilaporkan.",
    whenEmpty: "Tidak ada wilayah dalam daftar.",
    notes: [
      "Sel kosong: belum pernah dilaporkan. Tanda –: tidak wajib bagi wilayah itu. Sel merah: lewat tenggat.",
      "Nama dokumen menurut kode ada di lembar Keterangan.",
    ],
    columns: { checklist in
      [
        Column("Kode"), Column("Wilayah"), Column("Provinsi"), Column("Kelengkapan %", graphic: .bar(.good)),
      ] + checklist.documents.map { Column($0.code, width: 10.5, isUpright: true) }
    }
  ) { context in
    Rows(context.regions) { region in
      context.index.place(of: region) + [.percent(context.index.figures[region].completeness)]
        + context.checklist.documents.indices.map { context.documentCell($0, of: region) }
    }
  }
}

extension PageContext {
  fileprivate func documentCell(_ document: Int, of region: Int) -> TonedCell {
    guard moment.requirements.documents[region][document] else { return .text(notRequired, .faint) }
    guard let report = consolidation.history.current[region].documents[document] else { return .empty }
    let isOverdue = index.findings[region].isOverdue(.document(document))
    return .text(report.status.word, isOverdue ? .bad : report.status.tone)
  }
}
