package import PantauDomain

/// What `status` can be asked about.
package enum StatusQuestion: String, CaseIterable, Sendable {
  case grants = "nphd"
  case documents = "dokumen"
  case reports = "laporan"
}

/// The state of a period, cut to what was asked.
package struct StatusBoard: Sendable {
  package let consolidation: Consolidation
  package let question: StatusQuestion?
  package let province: RegionCode?
  /// Indices in the registry of the regions that were asked about: all, or a province's.
  package let asked: Range<Int>
  /// Those of them that the answer names.
  package let regions: [Int]

  init(_ consolidation: Consolidation, question: StatusQuestion?, province: RegionCode?) {
    self.consolidation = consolidation
    self.question = question
    self.province = province
    let registry = consolidation.moment.registry
    asked = province.map { registry.indices(in: $0) } ?? registry.regions.indices
    regions = asked.filter { region in
      switch question {
      case .none: true
      case .grants: !consolidation.unsignedGrants(of: region).isEmpty
      case .documents: !consolidation.missingDocuments(of: region).isEmpty
      case .reports: [.absent, .partial, .waiting].contains(consolidation.assessments[region].compliance.status)
      }
    }
  }

  /// - Throws: status 64 for a province that is none, or a period that has not begun, 65 where the ledger is damaged or
  ///   lost.
  package static func make(
    workspace: Workspace, asOf: Instant, period: ReportingWeek?, province: RegionCode?, missing: StatusQuestion?
  ) throws(Stop) -> StatusBoard {
    if let province, workspace.reference.registry[province]?.isProvince != true {
      throw Stop(noProvince: province.description)
    }
    let week = period ?? asOf.week
    let reporter = Reporter(workspace: workspace, asOf: asOf)
    return StatusBoard(try reporter.consolidation(of: week), question: missing, province: province)
  }
}

extension Consolidation {
  /// Required grants of running cycles that are not signed, by index in the checklist.
  package func unsignedGrants(of region: Int) -> [Int] {
    moment.checklist.grants.indices.filter { grant in
      moment.looksAtGrant(grant, of: region) && history.current[region].grants[grant]?.status.isSigned != true
    }
  }

  /// Required documents of running cycles that are due and not there, by index in the checklist.
  package func missingDocuments(of region: Int) -> [Int] {
    let state = history.current[region]
    return moment.checklist.documents.indices.filter { document in
      guard moment.looksAtDocument(document, of: region), state.documents[document]?.status != .present else {
        return false
      }
      let due = moment.dueDate(of: document) { other in
        state.documents[other].flatMap { $0.status == .present ? $0.date : nil }
      }
      return due.map { $0 <= moment.referenceDay } ?? false
    }
  }
}
