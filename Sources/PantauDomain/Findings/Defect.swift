/// What intake noticed about a file or a row: a fact, with its place. The rules make a finding of every one.
package struct Defect: Sendable, Equatable {
  package var kind: DefectKind
  /// Physical line, from 1; nil for the file as a whole.
  package var line: Int?
  /// Canonical name, or as written for a column that no form knows.
  package var column: String?
  /// As written, controls and all.
  package var value: String?
  package var region: RegionCode?
  package var week: ReportingWeek?
  package var item: String?

  package init(
    _ kind: DefectKind, line: Int? = nil, column: String? = nil, value: String? = nil, region: RegionCode? = nil,
    week: ReportingWeek? = nil, item: String? = nil
  ) {
    self.kind = kind
    self.line = line
    self.column = column
    self.value = value
    self.region = region
    self.week = week
    self.item = item
  }
}

package enum DefectKind: Sendable, Equatable {
  // The file.
  case noData(NoData)
  case notCSV(ForeignFormat)
  case converted(from: String)
  case notText(NotText)
  /// The nearest form, where there is one, and its columns that are not there.
  case noForm(nearest: Form?, missing: [String])
  case columnTwice
  case unknownColumn
  case pastLimit(Limit, allowed: Int)
  case sameBytes(asFile: String, arrived: Instant)
  case titleLines(count: Int)
  case note

  // The row.
  case valueMissing
  case wrongType(ValueType)
  case unknownWord(nearest: String?)
  case fieldBeyondHeader(columns: Int)
  /// The accepted row above that this one replaces.
  case keyRepeated(line: Int)
  case repaired(to: String)
  case implausibleDate(Implausible)
  case textTooLong(codePoints: Int)
  case brokenQuoting

  // The region.
  case unknownRegion(nearest: RegionCode?)
  /// Whose name it is, and the region that the code says; of a name that fits several, one of them.
  case otherRegionsName(of: RegionCode)
  case regionRepaired(to: RegionCode)
  case outsideScope(Scope)
  /// The folder's name; nil for the drop folder itself.
  case folderIsNoScope(String?)
  case notAsked(NotAsked)
  case nameFitsSeveral([RegionCode])
  case digitsFitSeveral([RegionCode])
  case nobodysName

  // The period.
  case notAPeriod
  case periodInFuture(current: ReportingWeek)
  case periodLocked(oldestOpen: ReportingWeek)
}

package enum NoData: Sendable, Equatable {
  case emptyFile
  /// The system's own word why.
  case unreadable(String)
  case noRecord
}

package enum ForeignFormat: String, Sendable, CaseIterable {
  case zip = "XLSX/ODS/ZIP"
  case excelBinary = "XLS"
  case pdf = "PDF"
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case rtf = "RTF"
  case html = "HTML"
  case xml = "XML"
  case json = "JSON"
}

package enum NotText: Sendable, Equatable {
  case nulBytes
  case noEncodingFits
}

package enum Limit: Sendable, Equatable {
  case fileBytes
  case rowBytes
  case fieldBytes
  case columns
  /// How much there is to tell of one file.
  case findings
}

package enum ValueType: Sendable, Equatable {
  case date
  case wholeNumber
  case percent
}

package enum Implausible: Sendable, Equatable {
  case farFromPeriod
  case afterToday
}

package enum NotAsked: Sendable, Equatable {
  case regionTakesNoPart
  case notForItsLevel
  case cycleHasNoGrants
}
