import PantauDomain

extension StateRule {
  /// The region owes the form of goods for this cycle, and has never spoken of this item.
  static let log06NeverReported = StateRule(
    code: "LOG-06", severity: .warning, audience: .unit("KPU"),
    title: Phrase(id: "Logistik belum pernah dilaporkan", en: "Goods never reported"),
    why: Phrase(
      id: "Barang yang tidak dilaporkan tidak dapat dipastikan akan tiba tepat waktu.",
      en: "Nobody can be sure that goods which are not reported will come in time."),
    remedy: Phrase(
      id: "Laporkan pada formulir logistik; isi diterima dengan 0 bila belum ada yang tiba.",
      en: "Report it in the form logistik; diterima is 0 where nothing has come.")
  ) { view in
    let moment = view.moment
    let duties = view.checklist.duties.filter {
      $0.form == .logistics && moment.requirements.owes($0, region: view.index, week: moment.week)
    }
    return view.goods.compactMap { goods in
      guard goods.report == nil, duties.contains(where: { $0.cycle == nil || $0.cycle == goods.cycle }) else {
        return nil
      }
      return Verdict(
        .goods(goods.index),
        id:
          "\(goods.label) belum pernah dilaporkan. Laporkan kebutuhan dan jumlah yang diterima pada formulir logistik.",
        en: "\(goods.label) was never reported. Report what is needed and what has come in the form logistik.")
    }
  }
}
