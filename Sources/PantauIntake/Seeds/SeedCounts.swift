package import PantauDomain

/// How much the seeds hold, and of how many regions each cycle asks what: facts to show, computed, never compared.
package struct SeedCounts: Equatable, Sendable {
  /// One cycle.
  package struct OfCycle: Equatable, Sendable {
    package let code: String
    package let stages: Int
    package let documents: Int
    package let goods: Int
    /// Regions that take part.
    package let regions: Int
    /// Regions of which a grant is required, in the order of the seeds.
    package let grants: [OfGrant]
  }

  package struct OfGrant: Equatable, Sendable {
    package let recipient: Recipient
    package let regions: Int
  }

  package let provinces: Int
  package let regencies: Int
  package let cities: Int
  /// Names that fit several regions (Bandung).
  package let homonyms: Int
  package let retiredCodes: Int
  package let leadTimes: Int
  package let cycles: [OfCycle]
  package let grantIssues: Int
  package let categories: Int
  package let units: Int
  package let holidays: Int
  package let synonyms: Int

  package var regions: Int { provinces + regencies + cities }
}

extension Seeds {
  /// - Parameter requirements: Of this registry and checklist; handed over, because a run has made them already.
  package func counts(_ requirements: Requirements) -> SeedCounts {
    func regions(_ level: Region.Level) -> Int { registry.regions.count { $0.level == level } }
    return SeedCounts(
      provinces: regions(.province), regencies: regions(.regency), cities: regions(.city),
      homonyms: Dictionary(grouping: registry.regions) { nameKey($0.name) }.count { $0.value.count > 1 },
      retiredCodes: registry.retired.count, leadTimes: registry.regions.count { $0.leadTime != nil },
      cycles: checklist.cycles.indices.map { counts(ofCycle: $0, requirements) },
      grantIssues: checklist.grantIssues.count, categories: checklist.categories.count, units: checklist.units.count,
      holidays: holidays, synonyms: synonyms.count)
  }

  private func counts(ofCycle cycle: Int, _ requirements: Requirements) -> SeedCounts.OfCycle {
    let grants = checklist.grants.indices.filter { checklist.grants[$0].cycle == cycle }.map { grant in
      SeedCounts.OfGrant(
        recipient: checklist.grants[grant].recipient, regions: requirements.grants.count { $0[grant] })
    }
    return SeedCounts.OfCycle(
      code: checklist.cycles[cycle].code, stages: checklist.stages.count { $0.cycle == cycle },
      documents: checklist.documents.count { $0.cycle == cycle }, goods: checklist.goods.count { $0.cycle == cycle },
      regions: requirements.takesPart.count { $0[cycle] }, grants: grants)
  }
}
