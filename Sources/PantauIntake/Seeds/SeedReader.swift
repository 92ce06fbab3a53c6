package import PantauDomain
package import PantauGrid

/// What the seed files say, once nothing is wrong with them.
package struct Seeds: Sendable {
  package let registry: Registry
  package let checklist: Checklist
  /// In the order of the file.
  package let synonyms: [Synonym]
  let holidays: Int
}

/// Seed files become registry and checklist, checked against each other.
package enum SeedReader {
  /// The files that make up the seeds: `wilayah.csv`, ...
  package static var fileNames: [String] { SeedFile.allCases.map(\.rawValue) }

  /// - Parameter tables: By file name; the first record of each is its header.
  /// - Returns: On failure all problems there are, not the first. Only where a file or a column is missing, or rows are
  ///   broken, nothing more is looked at: everything else would follow from that.
  package static func read(_ tables: [String: TextTable]) -> Result<Seeds, SeedProblems> {
    let notebook = SeedNotebook()
    let read = SeedFile.allCases.map { ($0, SeedTable($0, tables[$0.rawValue], notebook)) }
    if let problems = notebook.problems { return .failure(problems) }

    let reading = SeedReading(Dictionary(uniqueKeysWithValues: read))
    let seeds = reading.seeds()
    if let problems = notebook.problems { return .failure(problems) }
    return .success(seeds)
  }
}

extension SeedReading {
  fileprivate func seeds() -> Seeds {
    let holidays = readHolidays()
    return Seeds(
      registry: Registry(regions: readRegions(leadTimes: readLeadTimes()), retired: readRetiredCodes()),
      checklist: Checklist(
        cycles: readCycles(), stages: readStages(), documents: readDocuments(), grants: readGrants(),
        goods: readGoods(), duties: readDuties(), categories: readCategories(), grantIssues: readGrantIssues(),
        units: readUnits(), participation: readParticipation(), calendar: WorkCalendar(holidays: holidays)),
      synonyms: readSynonyms(), holidays: holidays.count)
  }
}
