import PantauDomain

/// Documents that bear the number of the same document of a region in another province, found once for the country.
///
/// Documents that are issued centrally rightly have one number everywhere and have no twins.
struct NumberTwins: Sendable {
  private struct Number: Hashable {
    let document: Int
    let folded: String
  }

  /// Two regions that have a number, of different provinces; the second is nil while there is only one province.
  private struct Holders {
    let first: Int
    var elsewhere: Int?
  }

  private struct Place: Hashable {
    let region: Int
    let document: Int
  }

  private var twins: [Place: Int] = [:]

  init(states: [RegionState], moment: Moment) {
    let provinces = moment.registry.regions.map(\.code.province)
    var bearers: [(place: Place, number: Number)] = []
    var holders: [Number: Holders] = [:]
    for (region, state) in states.enumerated() {
      for (document, item) in moment.checklist.documents.enumerated() where !item.isShared {
        guard let report = state.documents[document], report.status == .present, let written = report.number else {
          continue
        }
        let number = Number(document: document, folded: foldedNumber(written))
        guard !number.folded.isEmpty else { continue }
        bearers.append((Place(region: region, document: document), number))
        let first = holders[number, default: Holders(first: region)].first
        let isElsewhere = provinces[first] != provinces[region]
        holders[number] = Holders(first: first, elsewhere: holders[number]?.elsewhere ?? (isElsewhere ? region : nil))
      }
    }
    for (place, number) in bearers {
      guard let pair = holders[number], let elsewhere = pair.elsewhere else { continue }
      twins[place] = provinces[pair.first] == provinces[place.region] ? elsewhere : pair.first
    }
  }

  /// A region of another province whose same document bears the same number; nil where there is none.
  func twin(ofDocument document: Int, region: Int) -> Int? { twins[Place(region: region, document: document)] }
}

/// Letters and digits without case: `900/12/SK-2023` and `900.12.sk.2023` are one number.
func foldedNumber(_ written: String) -> String {
  if let folded = foldedASCII(written) { return folded }
  var folded = String.UnicodeScalarView()
  for scalar in written.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
    folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
  }
  return String(folded)
}

/// The same for the numbers of nearly all offices, which are plain letters and digits; tens of thousands are folded for
/// a report. nil for one that holds anything else.
private func foldedASCII(_ written: String) -> String? {
  var folded: [UInt8] = []
  folded.reserveCapacity(written.utf8.count)
  for byte in written.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): folded.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case 0x80...: return nil
    default: continue
    }
  }
  return String(decoding: folded, as: UTF8.self)
}
