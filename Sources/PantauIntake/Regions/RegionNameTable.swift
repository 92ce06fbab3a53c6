package import PantauDomain

/// Who is meant by a name or by digits. Made once a run; a class, because it is handed about for every row.
package final class RegionNames: Sendable {
  let registry: Registry
  private let names: FoldedTable
  /// The values of the names as they stand in the registry.
  private let exactNames: ExactTable
  /// Indices in the registry, by the names' value.
  private let namesakes: [[Int]]
  /// By the number of their four digits at the statistics office: indices in the registry.
  private let byStatisticsCode: [Int: Int]

  package init(registry: Registry) {
    self.registry = registry
    var values: [[UInt8]: Int] = [:]
    var namesakes: [[Int]] = []
    var texts: [(text: String, value: Int)] = []
    var written: [(text: String, value: Int)] = []
    for (index, region) in registry.regions.enumerated() {
      for name in [region.name, region.fullName] + region.aliases {
        let key = Folding.names.bytes(of: name)
        if !key.isEmpty { written.append((name, values[key] ?? namesakes.count)) }
        if let value = values[key] {
          if namesakes[value].last != index { namesakes[value].append(index) }
        } else {
          values[key] = namesakes.count
          texts.append((name, namesakes.count))
          namesakes.append([index])
        }
      }
    }
    self.namesakes = namesakes
    names = FoldedTable(texts, folding: .names)
    exactNames = ExactTable(written)
    // Not of provinces: two digits are always the ministry's.
    byStatisticsCode = Dictionary(
      registry.regions.enumerated().filter { !$1.isProvince }.compactMap { index, region in
        Int(region.statisticsCode).map { ($0, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Indices of the regions of that name, in the order of their codes; empty where nobody has it.
  func regions(named name: Span<UInt8>) -> [Int] {
    (exactNames.value(of: name) ?? names.value(of: name)).map { namesakes[$0] } ?? []
  }

  /// Whether that is a name of the region; nil where nobody has it.
  func isNamed(_ name: Span<UInt8>, _ region: Int) -> Bool? {
    guard let value = exactNames.value(of: name) ?? names.value(of: name) else { return nil }
    return namesakes[value].contains(region)
  }

  /// What four digits without a dot can mean, each region once: the ministry's code, a retired one, the statistics
  /// office's.
  func readings(ofDigits number: Int) -> [Int] {
    let ministry = number % 100 == 0 ? nil : RegionCode(number: number)
    let codes = [ministry, ministry.flatMap { registry.retired[$0] }]
    let regions = codes.compactMap { $0.flatMap(registry.index(of:)) } + [byStatisticsCode[number]].compactMap { $0 }
    return regions.enumerated().filter { regions.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  /// The region whose code or name is most like the text; nil where none is much like it.
  package func nearest(to text: String) -> RegionCode? {
    if text.utf8.contains(where: \.isLetter) {
      return names.nearest(to: text, limit: 2).map { registry.regions[namesakes[$0][0]].code }
    }
    let sought = Array(text.utf8)
    var best: (code: RegionCode, distance: Int)?
    for region in registry.regions {
      let code = Array(region.code.description.utf8)
      let allowed = best.map { $0.distance - 1 } ?? 1
      if let distance = editDistance(sought, code[...], limit: allowed) { best = (region.code, distance) }
    }
    return best?.code
  }
}
