import PantauDomain

/// What `kode_wilayah` says, with `nama_wilayah` and the sender's scope to decide where it could be several. Regions
/// are indices in the registry.
enum RegionReading: Equatable {
  case known(Int, isRepaired: Bool)
  /// A code, and behind it a name that only others have.
  case otherRegionsName(Int, of: Int)
  case unknown
  case nameFitsSeveral([Int])
  case digitsFitSeveral([Int])
}

struct RegionReader: Sendable {
  let names: RegionNames
  let scope: Scope

  private var registry: Registry { names.registry }

  /// - Parameters:
  ///   - code: cleaned, not empty.
  ///   - name: the cleaned `nama_wilayah`; it can be empty.
  func read(code: Span<UInt8>, name: Span<UInt8>) -> RegionReading {
    if let index = plain(code) { return .known(index, isRepaired: false) }
    let own = names.regions(named: code)
    if !own.isEmpty {
      return decide(among: own, behind: [], name: name).map { .known($0, isRepaired: true) } ?? .nameFitsSeveral(own)
    }
    switch CodeSpelling(code) {
    case .code(let spelled, let isExact, let rest):
      if let index = registry.index(of: spelled) {
        return known(index, isRepaired: !isExact, behind: names.regions(named: code.extracting(rest)))
      }
      guard let index = registry.retired[spelled].flatMap(registry.index(of:)) else { return .unknown }
      return known(index, isRepaired: true, behind: names.regions(named: code.extracting(rest)))
    case .bareDigits(let number, let rest):
      let readings = names.readings(ofDigits: number)
      guard !readings.isEmpty else { return .unknown }
      let behind = names.regions(named: code.extracting(rest))
      return decide(among: readings, behind: behind, name: name).map { known($0, isRepaired: true, behind: behind) }
        ?? .digitsFitSeveral(readings)
    case .other: return .unknown
    }
  }

  /// `73` and `73.10`, nothing else.
  private func plain(_ text: Span<UInt8>) -> Int? {
    guard text.count == 2 || text.count == 5, text[0].isDigit, text[1].isDigit else { return nil }
    let province = Int(text[0] - 48) * 10 + Int(text[1] - 48)
    guard text.count == 5 else { return RegionCode(province: province).flatMap(registry.index(of:)) }
    guard text[2] == UInt8(ascii: "."), text[3].isDigit, text[4].isDigit else { return nil }
    let below = Int(text[3] - 48) * 10 + Int(text[4] - 48)
    return below == 0 ? nil : RegionCode(province: province, below: below).flatMap(registry.index(of:))
  }

  private func known(_ index: Int, isRepaired: Bool, behind: [Int]) -> RegionReading {
    if let other = behind.first, !behind.contains(index) { return .otherRegionsName(index, of: other) }
    return .known(index, isRepaired: isRepaired)
  }

  /// The one that the name behind the code fits, else `nama_wilayah`, else the scope; nil where none of these tells.
  private func decide(among readings: [Int], behind: [Int], name: Span<UInt8>) -> Int? {
    if readings.count == 1 { return readings[0] }
    if let one = only(readings.filter(behind.contains)) { return one }
    if let one = only(readings.filter(names.regions(named: name).contains)) { return one }
    return only(readings.filter { scope.covers(registry.regions[$0].code) })
  }

  private func only(_ readings: [Int]) -> Int? { readings.count == 1 ? readings[0] : nil }
}
