import PantauDomain

/// The figures of several regions added up: a province, the country, a week of the trend.
struct FigureSum: Sendable {
  private var statuses = [Int](repeating: 0, count: ReportStatus.allCases.count)
  private(set) var documentsRequired = 0
  private(set) var documentsPresent = 0
  private(set) var stagesOverdue = 0
  private(set) var grantsRequired = 0
  private(set) var grantsSigned = 0
  private(set) var obstaclesOpen = 0
  private(set) var obstaclesHigh = 0

  init(_ regions: some Sequence<RegionFigures>) {
    for region in regions {
      statuses[region.status.position] += 1
      documentsRequired += region.documentsRequired
      documentsPresent += region.documentsPresent
      stagesOverdue += region.stagesOverdue
      grantsRequired += region.grantsRequired
      grantsSigned += region.grantsSigned
      obstaclesOpen += region.obstaclesOpen
      obstaclesHigh += region.obstaclesHigh
    }
  }

  subscript(status: ReportStatus) -> Int { statuses[status.position] }

  /// Offices that must report.
  var offices: Int { statuses.reduce(0, +) - self[.notRequired] }
  /// *Kepatuhan*: a fraction; nil where nobody must report.
  var compliance: Double? { share(self[.complete], of: offices) }
  /// *Kelengkapan*: a fraction; nil where no document is due yet.
  var completeness: Double? { share(documentsPresent, of: documentsRequired) }
}

extension RegionFigures {
  var completeness: Double? { share(documentsPresent, of: documentsRequired) }
  var documentsMissing: Int { documentsRequired - documentsPresent }
}

extension ReportStatus {
  fileprivate var position: Int { ReportStatus.allCases.firstIndex(of: self) ?? 0 }
}

private func share(_ part: Int, of whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }
