internal import GRDB
internal import PantauDomain

/// Reads entries in the order of their numbers, in one pass over submissions, portions and findings; a submission's facts
/// are looked up by its portions.
struct EntryReader {
  private let database: Database
  private let hasher: Hasher256
  private let words: [String?]
  private let submissions: RowCursor
  private let portions: Sweep
  private let findings: Sweep
  private var record = CanonicalRecord()
  private let namesSubmission: Bool

  /// The columns of a submission that are part of its entry: those that every submission has had, and those of receipts,
  /// which are put behind them, and only where they are not NULL. So it is with any that a later schema adds: the entries
  /// of before keep their links.
  private static let columns = """
    number, path, scope, sha256, size, arrival, taken, week, form, status, rows_accepted, rows_held, destination,
    owed, deadline, receipt
    """
  private static let first = 0..<13
  private static let added = 13..<16
  /// In `entrySelection`.
  private static let submissionOfFact = 3

  /// - Parameters:
  ///   - number: the last one that is left out.
  ///   - namesSubmission: whether the digest of facts says of which submission they are, as that in a link does.
  init(
    _ database: Database, after number: Int64, _ hasher: Hasher256, namesSubmission: Bool = true
  ) throws {
    self.namesSubmission = namesSubmission
    self.database = database
    self.hasher = hasher
    words = try Words(database).texts
    submissions = try Row.fetchCursor(
      database,
      sql: "SELECT \(EntryReader.columns), chain FROM submission WHERE number > ? ORDER BY number", arguments: [number])
    portions = try Sweep(
      database,
      sql: """
        SELECT submission, form, first, last FROM portion WHERE submission > ?
        ORDER BY submission, form, period, region
        """, after: number)
    findings = try Sweep(
      database,
      sql: """
        SELECT submission, code, severity, region, period, form, item, line, field, value, message_id, message_en,
          suggestion_id, suggestion_en, unit
        FROM finding WHERE submission > ? ORDER BY submission, number
        """, after: number)
  }

  mutating func next() throws -> Entry? {
    guard let row = try submissions.next() else { return nil }
    let number = row.number(0)
    record.begin(.submission)
    for index in EntryReader.first { record.put(row[index] as DatabaseValue) }
    for index in EntryReader.added where !row.hasNull(atIndex: index) { record.put(row[index] as DatabaseValue) }
    let own = record.bytes
    let link = row.optionalText(EntryReader.added.upperBound)
    return Entry(
      number: number, record: own, facts: try digestOfFacts(of: number), findings: try digestOfFindings(of: number),
      link: link)
  }

  private mutating func digestOfFindings(of submission: Int64) throws -> [UInt8] {
    try findings.forEach(of: submission) { row in
      record.begin(.finding)
      for index in 1..<row.count { record.put(row[index] as DatabaseValue) }
      try hasher.update(record.bytes)
    }
    return try hasher.finish()
  }

  private mutating func digestOfFacts(of submission: Int64) throws -> [UInt8] {
    var runs: [(form: String, facts: ClosedRange<Int64>)] = []
    try portions.forEach(of: submission) { row in
      let (form, first, last) = (row.text(1), row.number(2), row.number(3))
      guard first <= last else { return }
      if let run = runs.last, run.form == form {
        runs[runs.count - 1].facts = min(run.facts.lowerBound, first)...max(run.facts.upperBound, last)
      } else {
        runs.append((form, first...last))
      }
    }
    for run in runs {
      if let kind = factKinds.first(where: { $0.form.rawValue == run.form }) { try digest(kind, run.facts) }
    }
    return try hasher.finish()
  }

  private mutating func digest(_ kind: any FactKind.Type, _ facts: ClosedRange<Int64>) throws {
    let statement = try database.cachedStatement(sql: kind.entrySelection)
    let isWord = [false, false, false, false, false] + kind.columns.map(kind.words.contains)
    let rows = try Row.fetchCursor(statement, arguments: [facts.lowerBound, facts.upperBound])
    while try rows.next() != nil {
      record.begin(.fact)
      for (index, isWord) in isWord.enumerated() where namesSubmission || index != EntryReader.submissionOfFact {
        let value = DatabaseValue(sqliteStatement: statement.sqliteStatement, index: CInt(index))
        if isWord, case .int64(let number) = value.storage, let word = text(ofWord: number) {
          record.put(word)
        } else {
          record.put(value)
        }
      }
      try hasher.update(record.bytes)
    }
  }

  private func text(ofWord number: Int64) -> String? {
    number >= 0 && number < words.count ? words[Int(number)] : nil
  }
}

/// Rows that lie in the order of their submissions, the first column; each is met once.
private final class Sweep {
  private let rows: RowCursor
  private var row: Row?

  init(_ database: Database, sql: String, after number: Int64) throws {
    rows = try Row.fetchCursor(database, sql: sql, arguments: [number])
    row = try rows.next()
  }

  /// Passes over those of earlier submissions, which are not there.
  func forEach(of submission: Int64, _ body: (Row) throws -> Void) throws {
    while let row, row.number(0) <= submission {
      if row.number(0) == submission { try body(row) }
      self.row = try rows.next()
    }
  }
}

extension FactKind {
  /// Those of a run of numbers: what all facts have, then the form's own columns.
  fileprivate static var entrySelection: String {
    """
    SELECT period, region, fingerprint, submission, line, \(columns.joined(separator: ", ")) FROM \(table)
    WHERE number BETWEEN ? AND ? ORDER BY number
    """
  }
}
