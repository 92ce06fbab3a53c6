/// An obstacle (*hambatan*), known by its number within the region.
package struct ObstacleReport: Equatable, Sendable {
  package var number: String
  /// Index in `Checklist.stages`.
  package var stage: Int?
  /// Index in `Checklist.categories`.
  package var category: Int
  package var level: ObstacleLevel
  package var description: String
  package var occurred: Day
  /// Codes of units, in the office's order.
  package var coordination: [String]
  package var followUp: String?
  package var status: ObstacleStatus
  package var targetDate: Day?
  package var finishedDate: Day?

  package init(
    number: String, stage: Int? = nil, category: Int, level: ObstacleLevel, description: String, occurred: Day,
    coordination: [String] = [], followUp: String? = nil, status: ObstacleStatus, targetDate: Day? = nil,
    finishedDate: Day? = nil
  ) {
    self.number = number
    self.stage = stage
    self.category = category
    self.level = level
    self.description = description
    self.occurred = occurred
    self.coordination = coordination
    self.followUp = followUp
    self.status = status
    self.targetDate = targetDate
    self.finishedDate = finishedDate
  }
}

/// An activity (*aktivitas*), known by its date and number within the region.
package struct ActivityReport: Equatable, Sendable {
  package var date: Day
  package var number: String
  package var kind: ActivityKind
  package var description: String
  package var responsible: String
  package var result: String?

  package init(
    date: Day, number: String, kind: ActivityKind, description: String, responsible: String, result: String? = nil
  ) {
    self.date = date
    self.number = number
    self.kind = kind
    self.description = description
    self.responsible = responsible
    self.result = result
  }
}

/// An accepted row: a fact.
package struct ReportRow: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case stage(StageReport)
    case document(DocumentReport)
    case grant(GrantReport)
    case goods(GoodsReport)
    case obstacle(ObstacleReport)
    case activity(ActivityReport)
  }

  package var region: RegionCode
  package var week: ReportingWeek
  /// Physical line in the file, from 1.
  package var line: Int
  /// Over the cleaned values of every column of the form but `periode`: equal rows of two weeks have equal ones.
  package var fingerprint: UInt64
  package var content: Content

  package init(region: RegionCode, week: ReportingWeek, line: Int, fingerprint: UInt64, content: Content) {
    self.region = region
    self.week = week
    self.line = line
    self.fingerprint = fingerprint
    self.content = content
  }

  package var form: Form {
    switch content {
    case .stage: .stages
    case .document: .documents
    case .grant: .grants
    case .goods: .logistics
    case .obstacle: .obstacles
    case .activity: .activities
    }
  }
}
