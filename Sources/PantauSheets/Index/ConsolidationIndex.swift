import PantauDomain

/// What several pages, or all editions, need of a consolidation, worked out once. Lists of items stand in the order of
/// the regions, then of the seeds.
struct ConsolidationIndex: Sendable {
  let consolidation: Consolidation
  /// By region.
  let labels: [RegionLabel]
  let figures: [RegionFigures]
  let earlierFigures: [RegionFigures]?
  let findings: [RegionFindings]
  /// By region, then document; nil = no due date (yet).
  let dueDates: [[Day?]]
  /// With a finding.
  let stageTroubles: [RegionItem]
  let documentTroubles: [RegionItem]
  /// Required, their cycle running, their form asked for already.
  let grants: [RegionItem]
  let goods: [RegionItem]
  /// Open ones, gravest first.
  let obstacles: [OpenObstacle]
  let changes: [Change]

  init(_ consolidation: Consolidation) {
    let moment = consolidation.moment
    let (registry, checklist) = (moment.registry, moment.checklist)
    let regions = registry.regions.indices
    let states = consolidation.history.current
    let findings = consolidation.assessments.map(RegionFindings.init)
    func items(_ indices: Range<Int>, where isListed: (Int, Int) -> Bool) -> [RegionItem] {
      regions.flatMap { region in
        indices.filter { isListed(region, $0) }.map { RegionItem(region: region, item: $0) }
      }
    }
    self.consolidation = consolidation
    self.findings = findings
    labels = registry.regions.map { RegionLabel($0, in: registry) }
    figures = consolidation.figures
    earlierFigures = consolidation.earlierFigures
    dueDates = regions.map { region in
      let documents = states[region].documents
      return checklist.documents.indices.map { document in
        moment.dueDate(of: document) { other in
          documents[other].flatMap { $0.status == .present ? $0.date : nil }
        }
      }
    }
    stageTroubles = items(checklist.stages.indices) { findings[$0].codes(of: .stage($1)) != nil }
    documentTroubles = items(checklist.documents.indices) { findings[$0].codes(of: .document($1)) != nil }
    let grantsBegun = checklist.grants.map { checklist.hasBegun(.grants, of: $0.cycle, by: moment.week) }
    grants = items(checklist.grants.indices) { grantsBegun[$1] && moment.looksAtGrant($1, of: $0) }
    let goodsBegun = checklist.goods.map { checklist.hasBegun(.logistics, of: $0.cycle, by: moment.week) }
    goods = items(checklist.goods.indices) { goodsBegun[$1] && moment.looksAtGoods($1, of: $0) }
    obstacles = OpenObstacle.all(in: consolidation)
    changes = Change.all(in: consolidation)
  }
}

/// How a region is called in rows.
struct RegionLabel: Sendable {
  let code: String
  /// *nama_lengkap*
  let fullName: String
  /// The *nama* of its province.
  let province: String

  init(_ region: Region, in registry: Registry) {
    code = region.code.description
    fullName = region.fullName
    province = registry.province(of: region).name
  }
}

extension Checklist {
  /// Whether that form of that cycle has been asked for by the end of the week, however long.
  fileprivate func hasBegun(_ form: Form, of cycle: Int, by week: ReportingWeek) -> Bool {
    duties.contains { duty in
      duty.form == form && (duty.cycle ?? cycle) == cycle && (duty.start ?? week.sunday) <= week.sunday
    }
  }
}
