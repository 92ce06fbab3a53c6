import PantauDomain
import PantauGrid

extension Page {
  /// How to read the workbook, and what is behind it.
  static let legend = Page(
    name: "Keterangan", about: "Arti warna, kata, dan angka; sumber data; serta jumlah berkas dan baris."
  ) { context in
    var draft = PageDraft()
    draft.add(.heading("Posisi data"))
    draft.add(context.positionTable)
    draft.add(.heading("Arti warna dan kata"))
    draft.add(wordTable)
    draft.add(.heading("Kode temuan"))
    draft.add(
      .paragraph(
        "Galat: tidak diterima, atau keadaan merah. Peringatan: diterima, atau keadaan kuning. Info: pemberitahuan."))
    draft.add(findingTable)
    draft.add(.heading("Definisi angka"))
    draft.add(definitionTable)
    draft.add(.heading("Sumber"))
    draft.add(context.sourceTable)
    draft.add(.heading("Tahapan menurut kode"))
    draft.add(itemTable(context.checklist.stages.map { ($0.code, $0.name) }))
    draft.add(.heading("Dokumen menurut kode"))
    draft.add(itemTable(context.checklist.documents.map { ($0.code, $0.name) }))
    return .page(
      PageSheet(
        name: "Keterangan", title: "Keterangan · \(context.label)", subtitle: "\(context.period) · \(context.position)",
        columnWidths: Array(repeating: 6, count: SmallTable.pageWidth), isLandscape: false, blocks: draft.blocks))
  }
}

private func itemTable(_ items: [(code: String, name: String)]) -> SmallTable {
  SmallTable(
    headers: ["Kode", "Nama"], spans: [4, 20], rows: items.map { [.text($0.code, .strong), .text($0.name)] })
}
