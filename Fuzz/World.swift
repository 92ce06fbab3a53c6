import Glibc
import PantauCSV
import PantauDomain
import PantauGrid
import PantauIntake

/// The seeds that ship with the program, as the folder in `SIPANTAU_SEEDS` has them.
final class World: Sendable {
  static let shared = World()

  let registry: Registry
  let checklist: Checklist
  let names: RegionNames
  let intake: Intake

  private init() {
    guard let folder = getenv("SIPANTAU_SEEDS").map({ String(cString: $0) }) else {
      preconditionFailure("SIPANTAU_SEEDS names no folder")
    }
    var tables: [String: TextTable] = [:]
    for name in SeedReader.fileNames { tables[name] = World.table("\(folder)/\(name)") }
    guard case .success(let seeds) = SeedReader.read(tables) else { preconditionFailure("\(folder) has no good seeds") }
    (registry, checklist) = (seeds.registry, seeds.checklist)
    names = RegionNames(registry: registry)
    guard let asOf = Instant(iso: "2023-11-10T10:00:00+07:00"), let since = Day(iso: "2023-10-02") else {
      preconditionFailure("no such instant")
    }
    intake = Intake(
      vocabulary: Vocabulary(checklist: checklist, synonyms: seeds.synonyms), names: names,
      requirements: Requirements(registry: registry, checklist: checklist),
      rules: ReportingRules(monitoringSince: since), asOf: asOf)
  }

  private static func table(_ path: String) -> TextTable? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return (try? SourceText.open(bytes)).flatMap { try? readWholeTable($0) }
  }
}
