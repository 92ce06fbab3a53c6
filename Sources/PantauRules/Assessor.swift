package import PantauDomain

/// Puts the rules to the regions: state becomes findings and lights.
package struct Assessor: Sendable {
  private let moment: Moment
  private let states: [RegionState]
  private let filings: [Filings]
  private let dueDates: DueDates
  private let twins: NumberTwins
  private let labels: Labels

  /// - Parameters:
  ///   - states: by region, at the moment's period.
  ///   - filings: by region.
  package init(moment: Moment, states: [RegionState], filings: [Filings]) {
    self.moment = moment
    self.states = states
    self.filings = filings
    dueDates = DueDates(moment)
    twins = NumberTwins(states: states, moment: moment)
    labels = Labels(moment.checklist)
  }

  /// By region, in the order of the registry.
  package func assess() -> [Assessment] { moment.registry.regions.indices.map(assess(region:)) }

  /// - Parameter region: index in the registry.
  package func assess(region: Int) -> Assessment {
    let levels = effectiveLevels(of: region)
    let view = view(of: region, levels: levels)
    var findings: [StateFinding] = []
    for rule in StateCatalogue.rules {
      for verdict in rule.check(view) {
        findings.append(
          StateFinding(
            code: rule.card.code, severity: rule.card.severity, subject: verdict.subject,
            message: verdict.message, units: units(for: rule, subject: verdict.subject, state: view.state)))
      }
    }
    return Assessment(
      findings: findings, light: light(of: region, compliance: view.compliance, findings: findings),
      compliance: view.compliance, effectiveLevels: levels, weeksAbsent: view.weeksAbsent)
  }

  private func units(for rule: StateRule, subject: Subject, state: RegionState) -> [String] {
    switch (rule.audience, subject) {
    case (.unit(let code), _): [code]
    case (.unitsOfCategory, .obstacle(let index)):
      moment.checklist.categories[state.obstacles[index].report.category].units
    case (.unitsOfCategory, _): []
    }
  }

  /// Grey where nothing can be asked of the region; file and row findings count for no light.
  private func light(of region: Int, compliance: Compliance, findings: [StateFinding]) -> Light {
    let takesPart = zip(moment.requirements.takesPart[region], moment.isRunning).contains { $0 && $1 }
    if compliance.status == .notRequired, !takesPart { return .grey }
    if findings.contains(where: { $0.severity == .error }) { return .red }
    return findings.contains { $0.severity == .warning } ? .yellow : .green
  }

  private func effectiveLevels(of region: Int) -> [ObstacleLevel] {
    let state = states[region]
    return state.obstacles.map { obstacle in
      moment.effectiveLevel(
        of: obstacle.report.level, status: obstacle.report.status, stage: obstacle.report.stage, week: obstacle.week,
        region: region, stageStatus: { state.stages[$0]?.status })
    }
  }

  private func view(of region: Int, levels: [ObstacleLevel]) -> RegionView {
    let state = states[region]
    return RegionView(
      moment: moment, index: region, state: state,
      compliance: moment.compliance(of: region, filings: filings[region]),
      weeksAbsent: moment.weeksAbsent(of: region, filings: filings[region]),
      stages: stages(of: region, state), documents: documents(of: region, state), grants: grants(of: region, state),
      goods: goods(of: region, state), obstacles: obstacles(state, levels: levels))
  }
}

// MARK: What is looked at

extension Assessor {
  private func stages(of region: Int, _ state: RegionState) -> [StageInView] {
    moment.checklist.stages.indices.compactMap { index in
      guard moment.looksAtStage(index, of: region) else { return nil }
      let stage = moment.checklist.stages[index]
      return StageInView(
        index: index, code: stage.code, start: stage.start, end: stage.end, isConditional: stage.isConditional,
        report: state.stages[index], label: labels.stages[index])
    }
  }

  private func documents(of region: Int, _ state: RegionState) -> [DocumentInView] {
    moment.checklist.documents.indices.compactMap { index in
      guard moment.looksAtDocument(index, of: region) else { return nil }
      return DocumentInView(
        index: index, report: state.documents[index], due: dueDates.due(index, in: state),
        twin: twins.twin(ofDocument: index, region: region), label: labels.documents[index])
    }
  }

  private func grants(of region: Int, _ state: RegionState) -> [GrantInView] {
    moment.checklist.grants.enumerated().compactMap { index, item in
      guard moment.looksAtGrant(index, of: region) else { return nil }
      return GrantInView(index: index, item: item, report: state.grants[index], label: labels.grants[index])
    }
  }

  private func goods(of region: Int, _ state: RegionState) -> [GoodsInView] {
    let leadTime = moment.registry.regions[region].leadTime
    return moment.checklist.goods.indices.compactMap { index in
      let item = moment.checklist.goods[index]
      guard moment.looksAtGoods(index, of: region),
        moment.referenceDay <= moment.checklist.cycles[item.cycle].votingDay
      else { return nil }
      let shipBy = leadTime.flatMap { days in item.deliverBy.map { $0 - days } }
      return GoodsInView(
        index: index, cycle: item.cycle, receiveBy: item.receiveBy, deliverBy: item.deliverBy,
        report: state.goods[index], shipBy: shipBy, label: labels.goods[index])
    }
  }

  private func obstacles(_ state: RegionState, levels: [ObstacleLevel]) -> [ObstacleInView] {
    state.obstacles.enumerated().compactMap { index, obstacle in
      guard obstacle.report.status.isOpen else { return nil }
      return ObstacleInView(
        index: index, report: obstacle.report, week: obstacle.week, effectiveLevel: levels[index],
        isStale: moment.isStale(obstacle.report.status, week: obstacle.week))
    }
  }
}
