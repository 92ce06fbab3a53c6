/// A judgement on the state of a region: a finding that still knows its subject as an index, for pages to group by.
package struct StateFinding: Sendable, Equatable {
  package let code: FindingCode
  package let severity: Severity
  package let subject: Subject
  package let message: Phrase
  /// Codes of the units to hear of it.
  package let units: [String]

  package init(code: FindingCode, severity: Severity, subject: Subject, message: Phrase, units: [String]) {
    self.code = code
    self.severity = severity
    self.subject = subject
    self.message = message
    self.units = units
  }
}

/// What a judgement speaks of. Numbers are indices in the checklist; of an obstacle, in `RegionState.obstacles`.
package enum Subject: Hashable, Sendable {
  /// The office's report as a whole.
  case report
  case stage(Int)
  case document(Int)
  case grant(Int)
  case goods(Int)
  case obstacle(Int)

  package var form: Form? {
    switch self {
    case .report: nil
    case .stage: .stages
    case .document: .documents
    case .grant: .grants
    case .goods: .logistics
    case .obstacle: .obstacles
    }
  }

  /// The item as findings and *Perubahan* write it; nil for the report as a whole.
  package func item(in checklist: Checklist, state: RegionState) -> String? {
    switch self {
    case .report: nil
    case .stage(let index): checklist.stages[index].code
    case .document(let index): checklist.documents[index].code
    case .grant(let index): checklist.grantItem(index)
    case .goods(let index): checklist.goodsItem(index)
    case .obstacle(let index): state.obstacles[index].report.number
    }
  }
}

extension Checklist {
  /// `pilkada2024 KPU`
  package func grantItem(_ index: Int) -> String {
    "\(cycles[grants[index].cycle].code) \(grants[index].recipient.rawValue)"
  }
  /// `pemilu2024 KTK`
  package func goodsItem(_ index: Int) -> String { "\(cycles[goods[index].cycle].code) \(goods[index].code)" }
}

/// A region's traffic light (*lampu*), gravest last but one; grey = nothing is asked of it.
package enum Light: String, CaseIterable, Sendable {
  case green = "hijau"
  case yellow = "kuning"
  case red = "merah"
  case grey = "abu-abu"

  /// merah > kuning > hijau > abu-abu
  package var gravity: Int {
    switch self {
    case .grey: 0
    case .green: 1
    case .yellow: 2
    case .red: 3
    }
  }
}

/// Who must take an obstacle on (*eskalasi*).
package enum Escalation: String, Sendable {
  case region = "wilayah"
  case province = "provinsi"
  case ministry = "kementerian"

  /// A province has nobody beside it: its own obstacles stay with it one level longer, then go to the ministry.
  package init(level: ObstacleLevel, isProvince: Bool) {
    self =
      switch level {
      case .low: .region
      case .medium: isProvince ? .region : .province
      case .high: isProvince ? .ministry : .province
      case .critical: .ministry
      }
  }
}

/// What the rules say of one region at one moment.
package struct Assessment: Sendable {
  /// In the order of the codes, then of the subjects.
  package let findings: [StateFinding]
  package let light: Light
  package let compliance: Compliance
  /// By index in `RegionState.obstacles`.
  package let effectiveLevels: [ObstacleLevel]
  /// Weeks in a row without a report, ending with the last week whose deadline is past.
  package let weeksAbsent: Int

  package init(
    findings: [StateFinding], light: Light, compliance: Compliance, effectiveLevels: [ObstacleLevel], weeksAbsent: Int
  ) {
    self.findings = findings
    self.light = light
    self.compliance = compliance
    self.effectiveLevels = effectiveLevels
    self.weeksAbsent = weeksAbsent
  }
}
