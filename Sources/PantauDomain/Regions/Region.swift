/// A region (*wilayah*) as the registry has it. Its Kesbangpol office has the same code.
package struct Region: Sendable {
  package enum Level: String, CaseIterable, Sendable {
    case province = "provinsi"
    case regency = "kabupaten"
    case city = "kota"
  }

  package let code: RegionCode
  package let level: Level
  /// `Pangkajene dan Kepulauan`
  package let name: String
  /// `Kabupaten Pangkajene dan Kepulauan`
  package let fullName: String
  package let zone: Zone
  /// The statistics office's code as bare digits, 2 or 4; it often has other digits than the ministry's.
  package let statisticsCode: String
  package let aliases: [String]
  /// How many days by ship it takes from the warehouse to the last island; nil where no lead time is known.
  package let leadTime: Int?

  package init(
    code: RegionCode, level: Level, name: String, fullName: String, zone: Zone, statisticsCode: String,
    aliases: [String], leadTime: Int?
  ) {
    self.code = code
    self.level = level
    self.name = name
    self.fullName = fullName
    self.zone = zone
    self.statisticsCode = statisticsCode
    self.aliases = aliases
    self.leadTime = leadTime
  }

  package var isProvince: Bool { level == .province }
}

/// All regions, in the order of their codes. A region is known elsewhere by its index here.
package struct Registry: Sendable {
  package let regions: [Region]
  /// Codes of before the new provinces of Papua, to the codes of today.
  package let retired: [RegionCode: RegionCode]
  private let indices: [Int16]

  /// - Parameter regions: in any order; codes are unique (the reader of the seeds sees to that).
  package init(regions: [Region], retired: [RegionCode: RegionCode]) {
    self.regions = regions.sorted { $0.code < $1.code }
    self.retired = retired
    var indices = [Int16](repeating: -1, count: 10_000)
    for (index, region) in self.regions.enumerated() { indices[Int(region.code.number)] = Int16(index) }
    self.indices = indices
  }

  /// nil for a code that is no live region's.
  package func index(of code: RegionCode) -> Int? {
    let index = indices[Int(code.number)]
    return index < 0 ? nil : Int(index)
  }

  package subscript(code: RegionCode) -> Region? { index(of: code).map { regions[$0] } }

  /// Indices of the provinces' own offices.
  package var provinces: [Int] { regions.indices.filter { regions[$0].isProvince } }

  /// The province that a region is or lies in; the region itself where the registry has no such province.
  package func province(of region: Region) -> Region { self[region.code.province] ?? region }

  /// Indices of a province's own office and of those below it, in the order of their codes.
  package func indices(in province: RegionCode) -> Range<Int> {
    let first = regions.firstIndex { $0.code.province == province } ?? 0
    let end = regions[first...].firstIndex { $0.code.province != province } ?? regions.count
    return first..<end
  }
}

/// Who may speak for whom: the folder below the drop folder in which a file lies.
package enum Scope: Hashable, Sendable {
  /// The ministry itself, for all regions.
  case centre
  /// An office, for its own region and, where that is a province, those below it.
  case office(RegionCode)

  package func covers(_ code: RegionCode) -> Bool {
    switch self {
    case .centre: true
    case .office(let office): office == code || (office.isProvince && code.province == office)
    }
  }
}

extension Scope: CustomStringConvertible {
  /// The folder's name: `pusat`, `73`, `73.10`.
  package var description: String {
    switch self {
    case .centre: "pusat"
    case .office(let code): code.description
    }
  }
}
