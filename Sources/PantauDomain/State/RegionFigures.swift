/// A region's figures for one period, as they are added up for a province, the country and the trend.
package struct RegionFigures: Sendable, Equatable {
  package let status: ReportStatus
  /// Required documents due on or before the reference day, and those of them that are `ada`.
  package let documentsRequired: Int
  package let documentsPresent: Int
  package let stagesOverdue: Int
  package let grantsRequired: Int
  package let grantsSigned: Int
  package let obstaclesOpen: Int
  /// Open, effective level tinggi or kritis.
  package let obstaclesHigh: Int

  package init(
    status: ReportStatus, documentsRequired: Int, documentsPresent: Int, stagesOverdue: Int, grantsRequired: Int,
    grantsSigned: Int, obstaclesOpen: Int, obstaclesHigh: Int
  ) {
    self.status = status
    self.documentsRequired = documentsRequired
    self.documentsPresent = documentsPresent
    self.stagesOverdue = stagesOverdue
    self.grantsRequired = grantsRequired
    self.grantsSigned = grantsSigned
    self.obstaclesOpen = obstaclesOpen
    self.obstaclesHigh = obstaclesHigh
  }
}

/// All regions' figures for one period, by index in the registry.
package struct WeekFigures: Sendable {
  package let week: ReportingWeek
  package let regions: [RegionFigures]

  package init(week: ReportingWeek, regions: [RegionFigures]) {
    self.week = week
    self.regions = regions
  }
}

extension Moment {
  /// Whether a later instant gives the same figures of the same reports: the period's Sunday has come, and its deadline
  /// is past everywhere.
  package var isSettled: Bool {
    referenceDay == week.sunday && Zone.allCases.allSatisfy { asOf > rules.deadline(of: week, in: $0) }
  }

  /// - Parameters:
  ///   - marks: the state at this moment's period.
  ///   - filings: by region.
  package func figures(marks: Marks, filings: [Filings]) -> WeekFigures {
    WeekFigures(
      week: week,
      regions: registry.regions.indices.map { region in
        figures(of: region, marks: marks, status: compliance(of: region, filings: filings[region]).status)
      })
  }

  private func figures(of region: Int, marks: Marks, status: ReportStatus) -> RegionFigures {
    let (stages, documents, grants) = (marks.stages[region], marks.documents[region], marks.grants[region])
    let due = checklist.documents.indices.filter { document in
      guard looksAtDocument(document, of: region) else { return false }
      let date = dueDate(of: document) { other in
        documents[other].flatMap { $0.status == .present ? $0.date : nil }
      }
      return date.map { $0 <= referenceDay } ?? false
    }
    let owed = checklist.grants.indices.filter { looksAtGrant($0, of: region) }
    let open = marks.obstacles[region].values.filter(\.status.isOpen)
    return RegionFigures(
      status: status, documentsRequired: due.count,
      documentsPresent: due.count { documents[$0]?.status == .present },
      stagesOverdue: checklist.stages.indices.count {
        looksAtStage($0, of: region) && isOverdue(stage: $0, status: stages[$0])
      },
      grantsRequired: owed.count, grantsSigned: owed.count { grants[$0]?.isSigned == true },
      obstaclesOpen: open.count,
      obstaclesHigh: open.count {
        effectiveLevel(
          of: $0.level, status: $0.status, stage: $0.stage, week: $0.week, region: region, stageStatus: { stages[$0] })
          >= .high
      })
  }
}
