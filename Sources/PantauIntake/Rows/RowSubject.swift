import PantauDomain

/// What a row speaks of, as far as it could be read. Numbers are indices in the checklist.
enum RowSubject: Sendable {
  case none
  case stage(Int?)
  case document(Int?)
  case grant(cycle: Int?, Recipient?)
  case goods(Int?)
  case obstacle(String?)

  /// As findings write it; nil where it could not be read, and for an activity.
  func item(in checklist: Checklist) -> String? {
    switch self {
    case .none: nil
    case .stage(let index): index.map { checklist.stages[$0].code }
    case .document(let index): index.map { checklist.documents[$0].code }
    case .grant(let cycle, let recipient):
      if let cycle, let recipient { "\(checklist.cycles[cycle].code) \(recipient.rawValue)" } else { nil }
    case .goods(let index): index.map(checklist.goodsItem)
    case .obstacle(let number): number
    }
  }
}
