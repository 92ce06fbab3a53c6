import PantauDomain

/// What a page draws from: the consolidation's index, seen through an edition.
struct PageContext: Sendable {
  let index: ConsolidationIndex
  let edition: Edition
  let regions: Range<Int>
  let pages: [Page]
  /// The edition's regions added up, at the period and one period earlier (nil in the first monitored period).
  let sum: FigureSum
  let earlierSum: FigureSum?

  init(index: ConsolidationIndex, edition: Edition) {
    let moment = index.consolidation.moment
    self.index = index
    self.edition = edition
    let regions = edition.regions(in: moment.registry)
    self.regions = regions
    pages = edition.pages(in: moment.checklist)
    sum = FigureSum(index.figures[regions])
    earlierSum = index.earlierFigures.map { FigureSum($0[regions]) }
  }

  /// Whether it shows the rows of its regions alone.
  var isCut: Bool { if case .province = edition { true } else { false } }
  var consolidation: Consolidation { index.consolidation }
  var moment: Moment { index.consolidation.moment }
  var checklist: Checklist { index.consolidation.moment.checklist }

  var label: String { edition.label(in: moment.requirements) }
  /// `Pekan 6–12 November 2023 (2023-W45)`
  var period: String { moment.week.spelledOut }
  /// `Posisi data 12/11/2023 20:00 WIB`
  var position: String { "Posisi data \(moment.asOf.written(in: .wib))" }

  /// The part of a list in the order of the regions that is of this edition's.
  func cut(_ items: [RegionItem]) -> ArraySlice<RegionItem> {
    let first = items.partitioningIndex { $0.region >= regions.lowerBound }
    return items[first..<items.partitioningIndex { $0.region >= regions.upperBound }]
  }

  func holds(sheet name: String) -> Bool { pages.contains { $0.name == name } }
}

/// Something of a region: an item of the checklist, an obstacle, a change, by its index.
struct RegionItem: Sendable, Equatable {
  let region: Int
  let item: Int
}

extension Array {
  /// The first index whose element, and those after it, fulfil the condition.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
