import PantauCSV
import PantauDomain
import PantauGrid
import PantauIntake

/// One file's way from text to facts: find the header under one of the delimiters, then read what is below it.
struct TableReading {
  let text: SourceText
  let reader: SubmissionReader
  let scope: Scope
  let keepsRows: Bool

  static let delimiters = [UInt8](",;\t|".utf8)
  private static let recordsAPage = 2048

  func read() -> Reading {
    let lineEnds = reader.tellsLineEnds ? text.lineEnds?.rawValue ?? "–" : ""
    var layout = Layout(encoding: text.encoding.rawValue, lineEnds: lineEnds)
    let converted = text.encoding.isConverted ? [Defect(.converted(from: text.encoding.rawValue))] : []
    switch findHeader() {
    case .stopped(let stop): return .rejected(converted + [stop.defect], layout: layout)
    case .nothing(let defect): return .rejected(converted + [defect], layout: layout)
    case .found(let header):
      layout.delimiter = String(UnicodeScalar(header.delimiter))
      layout.titleLines = header.titleLines
      layout.headerLine = header.line
      if header.isRejected { return .rejected(converted + header.defects, form: header.form, layout: layout) }
      return rows(below: header, converted: converted, layout: layout)
    }
  }

  private enum HeaderOutcome {
    case found(Header)
    case nothing(Defect)
    case stopped(CSVStop)
  }

  /// A limit that is passed above the header under one delimiter counts only where no other delimiter finds a header.
  /// How many columns a header has is judged below, once its form is known.
  private func findHeader() -> HeaderOutcome {
    let (search, stop) = searchHeader()
    switch search.result {
    case .found(let header): return .found(header)
    case .none(let defect): return stop.map(HeaderOutcome.stopped) ?? .nothing(defect)
    }
  }

  /// The search when it has seen enough, and the first limit that was passed under a delimiter.
  func searchHeader() -> (search: HeaderSearch, stop: CSVStop?) {
    var search = HeaderSearch()
    var stop: CSVStop?
    var limits = reader.limits
    limits.columns = .max
    for delimiter in text.declaredDelimiter.map({ [$0] }) ?? TableReading.delimiters {
      search.begin(delimiter: delimiter)
      var page = TextTable()
      do throws(CSVStop) {
        var pages = try CSVReader(text, delimiter: delimiter, limits: limits)
        while try pages.next(into: &page, records: 16), search.look(at: page) {}
      } catch {
        if search.look(at: page) { stop = stop ?? error }
      }
    }
    return (search, stop)
  }

  /// Reads a file that `read` has accepted once more, and hands its accepted rows over, page by page.
  func forEachPortion(_ take: ([ReportRow]) throws -> Void) throws {
    guard case .found(let header) = findHeader() else { return }
    var form = FormReader(header: header, intake: reader.intake, scope: scope, keepsRows: true)
    var pages = try CSVReader(text, delimiter: header.delimiter, limits: reader.limits)
    var page = TextTable()
    while try pages.next(into: &page, records: TableReading.recordsAPage) {
      form.take(page)
      try take(form.takeRows())
    }
  }

  private func rows(below header: Header, converted: [Defect], layout: Layout) -> Reading {
    var form = FormReader(header: header, intake: reader.intake, scope: scope, keepsRows: keepsRows)
    var stop: Defect?
    var page = TextTable()
    do throws(CSVStop) {
      var pages = try CSVReader(text, delimiter: header.delimiter, limits: reader.limits)
      while stop == nil, try pages.next(into: &page, records: TableReading.recordsAPage) {
        form.take(page)
        if form.defectCount > reader.mostFindings {
          stop = Defect(.pastLimit(.findings, allowed: reader.mostFindings), line: page.records.last?.line)
        }
      }
    } catch {
      form.take(page)
      stop = error.defect
    }
    let result = form.finish(stoppedBy: stop)
    return Reading(
      form: header.form, status: result.status, rowsAccepted: result.rowsAccepted, rowsHeld: result.rowsHeld,
      rows: result.rows, defects: converted + result.defects, layout: layout)
  }
}
