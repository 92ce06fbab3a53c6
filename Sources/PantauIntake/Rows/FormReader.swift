package import PantauDomain
package import PantauGrid

/// Makes facts and defects of the records below a header. Pages come in the file's order; records at or above the
/// header's line are passed over, so that reading may begin again at the top.
package struct FormReader: Sendable {
  private let header: Header
  private let keepsRows: Bool
  private var row: RowReader
  private var keys = KeyTable()
  private var key: [UInt8] = []
  private var rows: [ReportRow] = []
  private var rowsAccepted = 0
  private var rowsHeld = 0
  /// Of the header and the rows, in their order.
  private var defects: [Defect]

  /// How much there is to tell so far: it grows with the file, and whoever hands over pages may want to stop.
  package var defectCount: Int { defects.count }

  /// - Parameters:
  ///   - scope: who sent the file.
  ///   - keepsRows: whether the result holds the accepted rows themselves.
  package init(header: Header, intake: Intake, scope: Scope, keepsRows: Bool) {
    self.header = header
    self.keepsRows = keepsRows
    row = RowReader(header: header, intake: intake, scope: scope, keepsRows: keepsRows)
    defects = header.defects
  }

  package mutating func take(_ page: TextTable) {
    guard !header.isRejected else { return }
    row.fields.begin(page)
    defer { row.fields.end() }
    let (bytes, ends) = (page.bytes, page.fieldEnds)
    for record in page.records where record.line > header.line {
      row.load(record, source: bytes.span, ends: ends.span)
      if row.fields.filled > 0, !row.fields.isHeader(header) { take(record, of: page) }
    }
  }

  /// Hands over the rows accepted so far and forgets them.
  package mutating func takeRows() -> [ReportRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  /// - Parameter stop: why the rest of the file could not be read (BRK-08): then nothing of it is accepted. It has the
  ///   line of the record that is too large, which may be the header itself.
  package consuming func finish(stoppedBy stop: Defect? = nil) -> IntakeResult {
    let stopLine = stop?.line ?? .max
    if let stop, !header.isRejected || stopLine <= header.line {
      return rejected(telling: defects.filter { $0.kind.isOfTheFile && $0.line ?? 0 < stopLine } + [stop])
    }
    if header.isRejected { return rejected(telling: defects) }
    if rowsAccepted + rowsHeld == 0 {
      return rejected(telling: [Defect(.noData(.noRecord))] + defects.filter(\.kind.isOfTheFile))
    }
    return IntakeResult(
      form: header.form, rows: rows, rowsAccepted: rowsAccepted, rowsHeld: rowsHeld, defects: defects)
  }

  private func rejected(telling defects: [Defect]) -> IntakeResult {
    IntakeResult(form: header.form, rows: [], rowsAccepted: 0, rowsHeld: 0, defects: defects)
  }

  private mutating func take(_ record: TextTable.Record, of page: TextTable) {
    if row.fields.filled <= 2, !row.namesRegionOrPeriod {
      defects.append(Defect(.note, line: record.line))
      if record.isBroken { defects.append(Defect(.brokenQuoting, line: record.line)) }
      return
    }
    if row.fields.goesBeyondHeader {
      row.findRegionAndWeek()
      row.hold(.fieldBeyondHeader(columns: header.places.count))
    } else {
      read(record)
    }
    if row.isHeld { rowsHeld += 1 } else { rowsAccepted += 1 }
    if record.isBroken { row.note(.brokenQuoting) }
    if !row.notes.isEmpty { tell(record, of: page) }
  }

  private mutating func read(_ record: TextTable.Record) {
    row.readCommon()
    let content = header.form.read(&row)
    guard !row.isHeld, let content, let region = row.region, let week = row.week else {
      row.isHeld = true
      return
    }
    let code = row.intake.codes[region]
    content.writeKey(of: code, week, to: &key)
    if let earlier = keys.note(key, line: record.line) { row.note(.keyRepeated(line: earlier)) }
    if let reason = row.intake.reasonNotAsked(content, of: region) {
      row.note(.notAsked(reason), at: row.position(ofCommon: .region))
    }
    guard keepsRows else { return }
    rows.append(
      ReportRow(region: code, week: week, line: record.line, fingerprint: row.fingerprint.value, content: content))
  }

  /// Makes defects of the row's notes: those of the record first, then in the order of the columns in the file.
  private mutating func tell(_ record: TextTable.Record, of page: TextTable) {
    let code = row.region.map { row.intake.codes[$0] }
    let item = row.subject.item(in: row.intake.checklist)
    let order = row.notes.indices.sorted {
      (row.notes[$0].position ?? -1, $0) < (row.notes[$1].position ?? -1, $1)
    }
    for index in order {
      let note = row.notes[index]
      let isMissing = note.kind == .valueMissing
      let value = note.position.flatMap { position in
        isMissing || position >= record.fields.count
          ? nil : page.text(ofField: record.fields.lowerBound + position)
      }
      defects.append(
        Defect(
          note.kind, line: record.line, column: note.position.flatMap(header.name(at:)), value: value, region: code,
          week: row.week, item: item))
    }
  }
}

extension DefectKind {
  /// Told also of a file of which nothing is accepted.
  fileprivate var isOfTheFile: Bool {
    switch self {
    case .titleLines, .columnTwice, .unknownColumn, .note: true
    default: false
    }
  }
}
