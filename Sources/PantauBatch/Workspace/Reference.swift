import PantauCSV
package import PantauDomain
import PantauGrid
package import PantauInbox
package import PantauIntake

/// The seeds of a workspace, read and cross-checked, and everything that follows from them alone.
package struct Reference: Sendable {
  package let seeds: Seeds
  package let requirements: Requirements
  let vocabulary: Vocabulary
  let names: RegionNames
  /// Of the names and bytes of all files.
  let digest: Digest

  /// - Throws: status 78 with every problem of the seeds, each with file, line and what to do.
  package init(folder: RawPath) throws(Stop) {
    let files = try Reference.files(in: folder)
    digest = try Reference.digest(of: files)
    var tables: [String: TextTable] = [:]
    for (name, bytes) in files { tables[name] = try Reference.table(of: bytes, file: folder / name) }
    switch SeedReader.read(tables) {
    case .success(let seeds):
      self.seeds = seeds
      requirements = Requirements(registry: seeds.registry, checklist: seeds.checklist)
      vocabulary = Vocabulary(checklist: seeds.checklist, synonyms: seeds.synonyms)
      names = RegionNames(registry: seeds.registry)
    case .failure(let failure):
      throw Stop(.unusable, seedProblems: failure.all, folder: folder)
    }
  }

  package var registry: Registry { requirements.registry }
  package var checklist: Checklist { requirements.checklist }

  private static func files(in folder: RawPath) throws(Stop) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try adapting({ () throws(InboxFailure) in try visibleNames(in: folder) }) {
      let file = name.description
      guard file.hasSuffix(".csv") else { continue }
      files[file] = try adapting { () throws(InboxFailure) in try readFile(folder / name) }
    }
    return files
  }

  private static func digest(of files: [String: [UInt8]]) throws(Stop) -> Digest {
    try adapting { () throws(InboxFailure) in
      var sums = ""
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { sums += "\(try Digest(of: bytes)) \(name)\n" }
      return try Digest(of: Array(sums.utf8))
    }
  }

  private static func table(of bytes: [UInt8], file: RawPath) throws(Stop) -> TextTable {
    do {
      return try readWholeTable(SourceText.open(bytes))
    } catch {
      throw Stop(
        .unusable,
        Phrase(
          id: "\(file): bukan CSV UTF-8 yang dapat dibaca (\(error)). Simpan kembali sebagai CSV UTF-8 dengan koma.",
          en: "\(file): no readable UTF-8 CSV (\(error)). Save it again as UTF-8 CSV with commas."))
    }
  }
}

extension Stop {
  fileprivate init(_ status: ExitStatus, seedProblems problems: [SeedProblem], folder: RawPath) {
    func lines(_ language: Language) -> String {
      problems.map { problem in
        let place = ([problem.file] + [problem.line.map(String.init), problem.column].compactMap(\.self)).joined(
          separator: ":")
        let written = problem.value.map { " \"\($0)\"" } ?? ""
        return "\(folder)/\(place)\(written): \(problem.message[language])"
      }.joined(separator: "\n")
    }
    self.init(status, Phrase(id: lines(.indonesian), en: lines(.english)))
  }
}
