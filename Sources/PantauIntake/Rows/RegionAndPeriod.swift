import PantauDomain

// The three columns that every form begins with: who is spoken of, and of which week.

extension RowReader {
  /// Reads `kode_wilayah`, `nama_wilayah` and `periode`, with all that is to be said of them.
  mutating func readCommon() {
    readRegion()
    readRegionName()
    readPeriod()
  }

  /// Whether `kode_wilayah` tells of a region at all, if only of several; or `periode` of a week. Notes nothing.
  var namesRegionOrPeriod: Bool {
    if let reading = regionReading, reading != .unknown { return true }
    return weekReading?.value != nil
  }

  /// Finds region and week for a row that is not read otherwise. Notes nothing.
  mutating func findRegionAndWeek() {
    region = regionReading.flatMap(\.region)
    week = weekReading?.value
  }

  /// nil where `kode_wilayah` is empty.
  private var regionReading: RegionReading? {
    guard let position = self.position(ofCommon: .region), !fields.isEmpty(position) else { return nil }
    guard let name = self.position(ofCommon: .regionName) else {
      return fields.read(position) { regions.read(code: $0, name: Span()) }
    }
    return fields.read(position) { code in fields.read(name) { regions.read(code: code, name: $0) } }
  }

  private var weekReading: Reading<ReportingWeek>? {
    guard let position = self.position(ofCommon: .period), !fields.isEmpty(position) else { return nil }
    return fields.read(position) { text in
      if let known = lastPeriod, text.isSame(as: known.text.span) { return .asWritten(known.week) }
      return PeriodReading.read(text)
    }
  }

  private mutating func readRegion() {
    defer { fingerprint.endColumn() }
    guard let position = nextCell().position, let reading = regionReading else { return }
    region = reading.region
    let codes = intake.codes
    switch reading {
    case .known(let index, let isRepaired):
      if isRepaired || fields.lostControls(position) {
        note(.regionRepaired(to: codes[index]), at: position)
      }
    case .otherRegionsName(_, let other): hold(.otherRegionsName(of: codes[other]), at: position)
    case .unknown: hold(.unknownRegion(nearest: likelyRegion(position)), at: position)
    case .nameFitsSeveral(let indices): hold(.nameFitsSeveral(indices.map { codes[$0] }), at: position)
    case .digitsFitSeveral(let indices): hold(.digitsFitSeveral(indices.map { codes[$0] }), at: position)
    }
    guard let region else { return }
    let code = codes[region]
    if !regions.scope.covers(code) { hold(.outsideScope(regions.scope), at: position) }
    fingerprint.add(number: Int64(code.number))
  }

  /// Whom the sender may have meant by a code that nobody has.
  private mutating func likelyRegion(_ position: Int) -> RegionCode? {
    if let name = self.position(ofCommon: .regionName) {
      let named = fields.read(name, regions.names.regions(named:))
      if named.count == 1 { return intake.codes[named[0]] }
    }
    guard searchesLeft > 0 else { return nil }
    searchesLeft -= 1
    return regions.names.nearest(to: fields.text(position))
  }

  /// A cross-check: what it names must be the region of the code.
  private mutating func readRegionName() {
    guard let position = checkedTextPosition() else { return }
    if let region, fields.read(position, { regions.names.isNamed($0, region) }) == true { return }
    guard let first = fields.read(position, regions.names.regions(named:)).first else {
      note(.nobodysName, at: position)
      return
    }
    if region != nil { hold(.otherRegionsName(of: intake.codes[first]), at: position) }
  }

  /// Not in the fingerprint: a week says the same as the week before.
  private mutating func readPeriod() {
    guard let position = nextCell().position, let reading = weekReading else { return }
    guard let read = reading.value else {
      hold(.notAPeriod, at: position)
      return
    }
    week = read
    noteRepair(reading, at: position)
    if case .asWritten = reading, read != lastPeriod?.week {
      lastPeriod = (fields.read(position) { text in text.indices.map { text[$0] } }, read)
    }
    if read > intake.currentWeek {
      hold(.periodInFuture(current: intake.currentWeek), at: position)
    } else if read < intake.oldestOpenWeek {
      hold(.periodLocked(oldestOpen: intake.oldestOpenWeek), at: position)
    }
  }
}

extension RegionReading {
  /// nil where it is nobody, or could be several.
  fileprivate var region: Int? {
    switch self {
    case .known(let index, _), .otherRegionsName(let index, _): index
    case .unknown, .nameFitsSeveral, .digitsFitSeveral: nil
    }
  }
}
