import PantauDomain
import PantauGrid

extension Page {
  static let stages = Page.matrix(
    "Tahapan", title: "Matriks tahapan",
    about: "Satu baris per wilayah, satu kolom per tahapan; setiap sel memuat status terakhir yang dilaporkan.",
    whenEmpty: "Tidak ada wilayah dalam daftar.",
    notes: [
      "Sel kosong: belum pernah dilaporkan. Tanda –: tidak wajib, atau bersyarat dan belum dilaporkan. "
        + "Sel merah: lewat tenggat dan belum selesai.",
      "Nama tahapan menurut kode ada di lembar Keterangan.",
    ],
    columns: { checklist in
      [Column("Kode"), Column("Wilayah")] + checklist.stages.map { Column($0.code, width: 10.5, isUpright: true) }
    }
  ) { context in
    Rows(context.regions) { region in
      context.index.name(of: region) + context.checklist.stages.indices.map { context.stageCell($0, of: region) }
    }
  }
}

extension PageContext {
  fileprivate func stageCell(_ stage: Int, of region: Int) -> TonedCell {
    guard moment.requirements.stages[region][stage] else { return .text(notRequired, .faint) }
    guard let report = consolidation.history.current[region].stages[stage] else {
      return checklist.stages[stage].isConditional ? .text(notRequired, .faint) : .empty
    }
    let isOverdue = index.findings[region].isOverdue(.stage(stage))
    return .text(report.status.word, isOverdue ? .bad : report.status.tone)
  }
}
