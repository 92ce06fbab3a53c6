/// Everything that the seeds say must happen, in the order of the seeds. Items are known elsewhere by their index here.
package struct Checklist: Sendable {
  package let cycles: [Cycle]
  package let stages: [Stage]
  package let documents: [RequiredDocument]
  package let grants: [Grant]
  package let goods: [Goods]
  package let duties: [FormDuty]
  package let categories: [ObstacleCategory]
  package let grantIssues: [GrantIssue]
  package let units: [RelatedUnit]
  package let participation: [Participation]
  package let calendar: WorkCalendar

  package init(
    cycles: [Cycle], stages: [Stage], documents: [RequiredDocument], grants: [Grant], goods: [Goods],
    duties: [FormDuty], categories: [ObstacleCategory], grantIssues: [GrantIssue], units: [RelatedUnit],
    participation: [Participation], calendar: WorkCalendar
  ) {
    self.cycles = cycles
    self.stages = stages
    self.documents = documents
    self.grants = grants
    self.goods = goods
    self.duties = duties
    self.categories = categories
    self.grantIssues = grantIssues
    self.units = units
    self.participation = participation
    self.calendar = calendar
  }
}

/// What is required of each region: the checklist met with the registry once, so that no rule works it out again.
///
/// Everything is indexed by the region's index in the registry, then by the item's index in the checklist.
package struct Requirements: Sendable {
  package let registry: Registry
  package let checklist: Checklist
  /// By region, then cycle.
  package let takesPart: [[Bool]]
  /// By region, then item. A cycle that does not run today still has required items here: the caller looks at its dates.
  package let stages: [[Bool]]
  package let documents: [[Bool]]
  package let grants: [[Bool]]
  package let goods: [[Bool]]
  /// By form, region, then cycle: the region takes part, and at least one item of the form is required of it.
  private let isAsked: [[[Bool]]]

  package init(registry: Registry, checklist: Checklist) {
    self.registry = registry
    self.checklist = checklist
    let exceptions = Dictionary(
      checklist.participation.map { (Key(cycle: $0.cycle, region: $0.region), $0) }, uniquingKeysWith: { $1 })
    func required<Item>(
      _ items: [Item], cycle: (Item) -> Int, _ asked: (Item, Region, Participation?) -> Bool
    ) -> [[Bool]] {
      // Regions of one level that no exception speaks of are asked for the same.
      var usual: [Bool: [Bool]] = [:]
      return registry.regions.map { region in
        let byCycle = checklist.cycles.indices.map { exceptions[Key(cycle: $0, region: region.code)] }
        let isUsual = byCycle.allSatisfy { $0 == nil }
        if isUsual, let row = usual[region.isProvince] { return row }
        let row = items.map { item in
          let exception = byCycle[cycle(item)]
          return exception?.takesPart != false && asked(item, region, exception)
        }
        if isUsual { usual[region.isProvince] = row }
        return row
      }
    }
    takesPart = required(Array(checklist.cycles.indices), cycle: { $0 }) { _, _, _ in true }
    stages = required(checklist.stages, cycle: \.cycle) { stage, region, _ in stage.appliesTo.covers(region) }
    documents = required(checklist.documents, cycle: \.cycle) { document, region, exception in
      document.isMandatory && document.appliesTo.covers(region)
        && exception?.waivedDocuments.contains(document.code) != true
    }
    grants = required(checklist.grants, cycle: \.cycle) { grant, _, exception in
      exception?.waivedRecipients.contains(grant.recipient) != true
    }
    goods = required(checklist.goods, cycle: \.cycle) { item, region, _ in item.appliesTo.covers(region) }

    func asked<Item>(_ items: [Item], _ required: [[Bool]], cycle: (Item) -> Int) -> [[Bool]] {
      required.map { row in
        var byCycle = Array(repeating: false, count: checklist.cycles.count)
        for (item, isRequired) in zip(items, row) where isRequired { byCycle[cycle(item)] = true }
        return byCycle
      }
    }
    // In the order of `Form.allCases`.
    isAsked = [
      asked(checklist.stages, stages, cycle: \.cycle), asked(checklist.documents, documents, cycle: \.cycle),
      asked(checklist.grants, grants, cycle: \.cycle), asked(checklist.goods, goods, cycle: \.cycle),
      takesPart, takesPart,
    ]
  }

  private struct Key: Hashable {
    let cycle: Int
    let region: RegionCode
  }

  /// Whether the region owes that form in that week, in that one cycle (`duty.cycle`; nil: in any case).
  package func owes(_ duty: FormDuty, region: Int, week: ReportingWeek) -> Bool {
    duty.isMandatory && asks(duty, of: region, in: week)
  }

  /// The same, also where the form may be sent but need not.
  package func asks(_ duty: FormDuty, of region: Int, in week: ReportingWeek) -> Bool {
    guard duty.overlaps(week) else { return false }
    return duty.cycle.map { isAsked[duty.form.index][region][$0] } ?? true
  }

  /// The forms that the region owes in that week, in the order of `Form.allCases`; a form counts once.
  package func forms(of region: Int, in week: ReportingWeek) -> [Form] {
    var isOwed = Array(repeating: false, count: Form.allCases.count)
    for duty in checklist.duties where owes(duty, region: region, week: week) { isOwed[duty.form.index] = true }
    return Form.allCases.filter { isOwed[$0.index] }
  }
}
