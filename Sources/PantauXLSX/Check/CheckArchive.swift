import Glibc

/// Opens the library's workbook again, because it says that all went well when its disk was full.
///
/// Every part must unpack to what its checksum says and be whole XML, and every sheet must have the rows and cells that
/// it was given.
func checkArchive(
  _ bytes: [UInt8], path: String, sheets: [SheetTally], created: Int64
) throws(XLSXFailure) {
  let fault = faultOfArchive(bytes, sheets: sheets, created: created)
  if let fault { throw XLSXFailure(path: path, step: "check the finished workbook", reason: fault) }
}

/// What is wrong with the bytes of a workbook; nil: nothing.
func faultOfArchive(_ bytes: [UInt8], sheets: [SheetTally], created: Int64) -> String? {
  bytes.withUnsafeBytes { bytes in
    guard let archive = Archive(bytes) else { return "the archive is cut off" }
    guard let inflater = Inflater() else { return "out of memory" }
    var missing = Set(["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", propertiesPart])
    missing.formUnion(sheets.indices.map(part(ofSheet:)))
    let tallies = Dictionary(uniqueKeysWithValues: zip(sheets.indices.map(part(ofSheet:)), sheets))
    for entry in archive.entries {
      missing.remove(entry.name)
      var scan = MarkupScan()
      var properties: [UInt8] = []
      let unpacked = inflater.unpack(UnsafeRawBufferPointer(rebasing: bytes[entry.packed])) { piece in
        scan.scan(piece)
        if entry.name == propertiesPart { properties += piece }
      }
      guard let unpacked, unpacked == (entry.crc, entry.length) else { return "\(entry.name) does not unpack" }
      guard scan.isWhole else { return "\(entry.name) is not whole" }
      if let tally = tallies[entry.name], (scan.rows, scan.cells) != (tally.rows, tally.cells) {
        return "\(entry.name) has \(scan.rows) rows and \(scan.cells) cells of \(tally.rows) and \(tally.cells)"
      }
      // The library reads the time from a place that all threads share.
      if entry.name == propertiesPart, !String(decoding: properties, as: UTF8.self).contains(instantText(created)) {
        return "\(entry.name) tells another time than it was given"
      }
    }
    return missing.min().map { "\($0) is missing" }
  }
}

private let propertiesPart = "docProps/core.xml"

func part(ofSheet index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

/// `2023-11-12T13:00:00Z`, as a workbook's properties write it.
private func instantText(_ seconds: Int64) -> String {
  var seconds = time_t(seconds)
  var parts = tm()
  guard gmtime_r(&seconds, &parts) != nil else { return "" }
  var text = [CChar](repeating: 0, count: 32)
  let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
  return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
