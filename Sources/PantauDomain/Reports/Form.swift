/// One of the six CSV forms (*formulir*), in the order in which they are always named.
package enum Form: String, CaseIterable, Sendable {
  case stages = "tahapan"
  case documents = "dokumen"
  case grants = "nphd"
  case logistics = "logistik"
  case obstacles = "hambatan"
  case activities = "aktivitas"

  /// Position in `allCases`.
  package var index: Int {
    switch self {
    case .stages: 0
    case .documents: 1
    case .grants: 2
    case .logistics: 3
    case .obstacles: 4
    case .activities: 5
    }
  }
}
