import PantauDomain

extension DefectContext {
  /// The words that the defect's column takes; nil where it takes other things, or more codes than a message can say.
  var choices: [String]? {
    switch defect.column {
    case "status": StageStatus.allCases.map(\.rawValue)
    case "status_dokumen": DocumentStatus.allCases.map(\.rawValue)
    case "penerima": Recipient.allCases.map(\.rawValue)
    case "status_nphd": GrantStatus.allCases.map(\.rawValue)
    case "tingkat": ObstacleLevel.allCases.map(\.word)
    case "status_hambatan": ObstacleStatus.allCases.map(\.rawValue)
    case "jenis": ActivityKind.allCases.map(\.rawValue)
    case "siklus": checklist.cycles.map(\.code)
    default: nil
    }
  }

  /// What a code of the defect's column stands for; nil for a word that speaks for itself.
  func meaning(of code: String) -> String? {
    switch defect.column {
    case "siklus": checklist.cycles.first { $0.code == code }?.name
    case "kode_tahapan": checklist.stages.first { $0.code == code }?.name
    case "kode_dokumen": checklist.documents.first { $0.code == code }?.name
    case "kode_barang": checklist.goods.first { $0.code == code }?.name
    case "kategori": checklist.categories.first { $0.code == code }?.name
    case "kode_kendala": checklist.grantIssues.first { $0.code == code }?.name
    case "koordinasi": checklist.units.first { $0.code == code }?.name
    default: nil
    }
  }

  /// The election that the defect's item belongs to; nil where the item has none.
  var cycle: Cycle? {
    guard let item = defect.item else { return nil }
    let index =
      switch form {
      case .stages: checklist.stages.first { $0.code == item }?.cycle
      case .documents: checklist.documents.first { $0.code == item }?.cycle
      case .grants, .logistics: checklist.cycles.firstIndex { item.hasPrefix("\($0.code) ") }
      case .obstacles, .activities, nil: nil as Int?
      }
    return index.map { checklist.cycles[$0] }
  }
}
