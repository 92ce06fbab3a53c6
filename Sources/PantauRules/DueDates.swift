import PantauDomain

/// The due dates of the documents at one moment. Most follow from the checklist alone, the same in every region: those
/// are worked out once, because counting working days 552 times is what would take the time.
struct DueDates: Sendable {
  private let moment: Moment
  /// By document; nil also where it hangs on a date in the region's own state.
  private let everywhere: [Day?]

  init(_ moment: Moment) {
    self.moment = moment
    everywhere = moment.checklist.documents.indices.map { moment.dueDate(of: $0, dateOf: { _ in nil }) }
  }

  func due(_ document: Int, in state: RegionState) -> Day? {
    guard case .document = moment.checklist.documents[document].due else { return everywhere[document] }
    return moment.dueDate(of: document) { other in
      state.documents[other].flatMap { $0.status == .present ? $0.date : nil }
    }
  }
}
