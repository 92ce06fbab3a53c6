import PantauDomain

// Which rows a form has, in the order in which a person works through them: by election; what is open before what is
// settled; by due date, without one last; then as the seeds have it. What nobody asks for any more stands at the end.

extension FormFilling {
  /// - Returns: the stages, and whether a stage is nothing but a note so far.
  func stages(of region: Int) -> [(stage: Int, isNote: Bool)] {
    let (checklist, state) = (moment.checklist, state(of: region))
    let asked = inOrder(checklist.stages.indices.filter { moment.requirements.stages[region][$0] }, .stages, region) {
      let stage = checklist.stages[$0]
      return Place(
        isNote: state.stages[$0] == nil && !silenceMeansNotStarted(stage), cycle: stage.cycle,
        isSettled: state.stages[$0]?.status == .finished, due: stage.end)
    }
    return asked.map { ($0.item, $0.place.isNote) }
  }

  /// - Returns: the documents, and whether a document is nothing but a note so far.
  func documents(of region: Int) -> [(document: Int, isNote: Bool)] {
    let (checklist, state) = (moment.checklist, state(of: region))
    let required = checklist.documents.indices.filter { moment.requirements.documents[region][$0] }
    let asked = inOrder(required, .documents, region) { item in
      let document = checklist.documents[item]
      let due = moment.dueDate(of: item) { other in
        state.documents[other].flatMap { $0.status == .present ? $0.date : nil }
      }
      return Place(
        isNote: state.documents[item] == nil && !silenceMeansMissing(document, due: due), cycle: document.cycle,
        isSettled: state.documents[item]?.status.settles == true, due: due)
    }
    return asked.map { ($0.item, $0.place.isNote) }
  }

  func grants(of region: Int) -> [Int] {
    let (checklist, state) = (moment.checklist, state(of: region))
    return inOrder(checklist.grants.indices.filter { moment.requirements.grants[region][$0] }, .grants, region) {
      let (grant, report) = (checklist.grants[$0], state.grants[$0])
      let isSigned = report?.status.isSigned == true
      return Place(
        cycle: grant.cycle, isSettled: isSigned && report?.isPaidInFull == true,
        due: isSigned ? grant.payInFullBy : grant.signBy)
    }.map(\.item)
  }

  func goods(of region: Int) -> [Int] {
    let (checklist, state) = (moment.checklist, state(of: region))
    return inOrder(checklist.goods.indices.filter { moment.requirements.goods[region][$0] }, .logistics, region) {
      let (goods, report) = (checklist.goods[$0], state.goods[$0])
      return Place(
        cycle: goods.cycle, isSettled: report.map { ($0.distributed ?? 0) >= $0.needed } ?? false, due: goods.deliverBy)
    }.map(\.item)
  }

  /// Those that are open, by the day on which they are to be resolved, then the oldest first.
  func obstacles(of region: Int) -> [ObstacleReport] {
    let never = Day(number: .max)
    return state(of: region).obstacles.map(\.report).filter(\.status.isOpen).enumerated().sorted {
      ($0.element.targetDate ?? never, $0.element.occurred, $0.offset)
        < ($1.element.targetDate ?? never, $1.element.occurred, $1.offset)
    }.map(\.element)
  }

  /// Whether every rule judges a stage that was never reported as one that is `belum`, whatever day it is.
  private func silenceMeansNotStarted(_ stage: Stage) -> Bool {
    !stage.isConditional && stage.end.map { $0 >= moment.rules.monitoringSince } ?? true
  }

  /// The same of a document. One whose due date hangs on another's may yet turn out to have fallen due before monitoring.
  private func silenceMeansMissing(_ document: RequiredDocument, due: Day?) -> Bool {
    if let due { return due >= moment.rules.monitoringSince }
    if case .document = document.due { return false }
    return true
  }

  /// The items of the cycles in which the form is asked of the region in that week, in the order of their places.
  private func inOrder(
    _ items: [Int], _ form: Form, _ region: Int, place: (Int) -> Place
  ) -> [(item: Int, place: Place)] {
    let duties = duties(of: form, for: region)
    return items.map { ($0, place($0)) }.filter { _, place in
      duties.contains { $0.cycle == nil || $0.cycle == place.cycle }
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }
}

/// Where an item stands in its form.
private struct Place: Comparable {
  var isNote = false
  let cycle: Int
  let isSettled: Bool
  /// nil: last.
  let due: Day?

  static func < (left: Place, right: Place) -> Bool { left.key < right.key }
  static func == (left: Place, right: Place) -> Bool { left.key == right.key }

  private var key: (Int, Int, Int, Day) { (isNote ? 1 : 0, cycle, isSettled ? 1 : 0, due ?? Day(number: .max)) }
}

extension GrantReport {
  fileprivate var isPaidInFull: Bool {
    guard let value else { return false }
    let (paid, isBeyond) = (firstPayment ?? 0).addingReportingOverflow(secondPayment ?? 0)
    return isBeyond || paid >= value
  }
}
