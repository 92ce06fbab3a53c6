internal import PantauDomain

/// The first arrivals of all regions' forms for one period, as text and back.
enum KeptFilings {
  /// By region that has any: its index, which forms (a bit each), and their arrivals.
  static func text(_ filings: [Filings], of week: ReportingWeek) -> String {
    var writer = NumberTextWriter()
    for (region, filings) in filings.enumerated() {
      guard let filing = filings.filing(for: week) else { continue }
      writer.put(region)
      writer.put(Form.allCases.reduce(0) { $0 | (filing[$1] == nil ? 0 : 1 << $1.index) })
      for form in Form.allCases {
        if let arrival = filing[form] { writer.put(arrival.nanoseconds) }
      }
    }
    return writer.text
  }

  /// - Returns: false for a text that is none of this.
  static func note(_ text: String, of week: ReportingWeek, in filings: inout [Filings]) -> Bool {
    var reader = NumberTextReader(text)
    while !reader.isAtEnd {
      guard let region = reader.index(below: filings.count),
        let forms = reader.index(below: 1 << Form.allCases.count)
      else { return false }
      for form in Form.allCases where forms & 1 << form.index != 0 {
        guard let arrival = reader.number() else { return false }
        filings[region].note(form, week: week, arrival: Instant(nanoseconds: arrival))
      }
    }
    return true
  }
}

/// A period's figures, region by region, as text and back.
extension WeekFigures {
  var text: String {
    var writer = NumberTextWriter()
    for region in regions {
      writer.put(word: region.status)
      for number in [
        region.documentsRequired, region.documentsPresent, region.stagesOverdue, region.grantsRequired,
        region.grantsSigned, region.obstaclesOpen, region.obstaclesHigh,
      ] {
        writer.put(number)
      }
    }
    return writer.text
  }

  /// nil for a text that is none of so many regions.
  init?(text: String, week: ReportingWeek, regions count: Int) {
    var reader = NumberTextReader(text)
    var regions: [RegionFigures] = []
    for _ in 0..<count {
      guard let status = reader.word(ReportStatus.self) else { return nil }
      var numbers: [Int] = []
      for _ in 0..<7 {
        guard let number = reader.number() else { return nil }
        numbers.append(Int(number))
      }
      regions.append(
        RegionFigures(
          status: status, documentsRequired: numbers[0], documentsPresent: numbers[1], stagesOverdue: numbers[2],
          grantsRequired: numbers[3], grantsSigned: numbers[4], obstaclesOpen: numbers[5], obstaclesHigh: numbers[6]))
    }
    guard reader.isAtEnd else { return nil }
    self.init(week: week, regions: regions)
  }
}
