import PantauDomain

/// Columns that take words or codes. Raw values count up from 0.
enum WordColumn: Int, CaseIterable, Sendable {
  case stageStatus
  case documentStatus
  case recipient
  case grantStatus
  case level
  case obstacleStatus
  case activityKind
  case category
  case grantIssue
  case cycle
  case stage
  case document
  case goods
  case unit

  /// The column's name in the forms, as synonyms know it.
  var name: String {
    switch self {
    case .stageStatus: "status"
    case .documentStatus: "status_dokumen"
    case .recipient: "penerima"
    case .grantStatus: "status_nphd"
    case .level: "tingkat"
    case .obstacleStatus: "status_hambatan"
    case .activityKind: "jenis"
    case .category: "kategori"
    case .grantIssue: "kode_kendala"
    case .cycle: "siklus"
    case .stage: "kode_tahapan"
    case .document: "kode_dokumen"
    case .goods: "kode_barang"
    case .unit: "koordinasi"
    }
  }

  /// Canonical, in the order of the enum or of the seeds.
  func words(of checklist: Checklist) -> [String] {
    switch self {
    case .stageStatus: StageStatus.allCases.map(\.rawValue)
    case .documentStatus: DocumentStatus.allCases.map(\.rawValue)
    case .recipient: Recipient.allCases.map(\.rawValue)
    case .grantStatus: GrantStatus.allCases.map(\.rawValue)
    case .level: ObstacleLevel.allCases.map(\.word)
    case .obstacleStatus: ObstacleStatus.allCases.map(\.rawValue)
    case .activityKind: ActivityKind.allCases.map(\.rawValue)
    case .category: checklist.categories.map(\.code)
    case .grantIssue: checklist.grantIssues.map(\.code)
    case .cycle: checklist.cycles.map(\.code)
    case .stage: checklist.stages.map(\.code)
    case .document: checklist.documents.map(\.code)
    case .goods:
      // Each code once: the cycle is another column's.
      checklist.goods.indices.filter { index in
        checklist.goods.firstIndex { $0.code == checklist.goods[index].code } == index
      }.map { checklist.goods[$0].code }
    case .unit: checklist.units.map(\.code)
    }
  }
}
