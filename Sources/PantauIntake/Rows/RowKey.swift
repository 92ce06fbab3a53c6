import PantauDomain

extension ReportRow.Content {
  /// Writes what must be equal for a newer row to replace this one: region, period and key, byte for byte.
  func writeKey(of region: RegionCode, _ week: ReportingWeek, to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(region.number)
    bytes.append(week.index)
    switch self {
    case .stage(let report): bytes.append(report.stage)
    case .document(let report): bytes.append(report.document)
    case .grant(let report):
      bytes.append(report.cycle)
      bytes.append(contentsOf: report.recipient.rawValue.utf8)
    case .goods(let report): bytes.append(report.goods)
    case .obstacle(let report): bytes.append(contentsOf: report.number.utf8)
    case .activity(let report):
      bytes.append(report.date.number)
      bytes.append(contentsOf: report.number.utf8)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number) { append(contentsOf: $0) }
  }
}
