internal import GRDB
internal import PantauDomain

/// Appends the rows of submissions, and where they then stand.
struct FactWriter {
  private let checklist: Checklist
  private var words: Words
  /// In the order of `Form.allCases`.
  private var single: [Insertion]
  private var many: [Insertion]
  private var portion: Insertion
  /// Of the submission that is being written: which of its rows are of which form, period and region.
  private var shares: [Share: Stretch] = [:]

  /// Rows that one statement appends: most of what a statement costs is not its rows.
  private static let rowsAtOnce = 16

  init(_ database: Database, _ checklist: Checklist) throws {
    self.checklist = checklist
    words = try Words(database)
    func insertions(rows: Int) throws -> [Insertion] {
      try [
        StageFacts.insertion(rows: rows), DocumentFacts.insertion(rows: rows), GrantFacts.insertion(rows: rows),
        GoodsFacts.insertion(rows: rows), ObstacleFacts.insertion(rows: rows), ActivityFacts.insertion(rows: rows),
      ].map { try Insertion(database, sql: $0) }
    }
    single = try insertions(rows: 1)
    many = try insertions(rows: FactWriter.rowsAtOnce)
    portion = try Insertion(
      database,
      sql: """
        INSERT INTO portion (submission, form, period, region, rows, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
  }

  private struct Share: Hashable {
    /// In `Form.allCases`: cheaper to compare than its name.
    let form: Int
    let week: ReportingWeek
    let region: RegionCode
  }

  private struct Stretch {
    var rows: Int64 = 0
    let first: Int64
    var last: Int64

    mutating func goOn(to number: Int64) {
      rows += 1
      last = number
    }
  }

  /// Appends rows of a submission; `end` says that these were all.
  mutating func write(_ rows: [ReportRow], of submission: Int64) throws {
    var rest = rows[...]
    while let form = rest.first?.form.index {
      let group = rest.prefix(FactWriter.rowsAtOnce)
      let isWhole = group.count == FactWriter.rowsAtOnce && group.allSatisfy { $0.form.index == form }
      if isWhole {
        try FactWriter.write(group, of: submission, checklist, &words, to: &many[form])
        note(group, last: try many[form].end())
      } else {
        try FactWriter.write(group.prefix(1), of: submission, checklist, &words, to: &single[form])
        note(group.prefix(1), last: try single[form].end())
      }
      rest = rest.dropFirst(isWhole ? group.count : 1)
    }
  }

  /// All rows of the submission are there.
  mutating func end(_ submission: Int64) throws {
    let forms = Form.allCases
    let ordered = shares.sorted {
      (forms[$0.key.form].rawValue, $0.key.week, $0.key.region)
        < (forms[$1.key.form].rawValue, $1.key.week, $1.key.region)
    }
    shares.removeAll(keepingCapacity: true)
    for (share, stretch) in ordered {
      portion.begin()
      try portion.put(submission)
      try portion.put(forms[share.form].rawValue)
      try portion.put(share.week.stored)
      try portion.put(Int64(share.region.number))
      try portion.put(stretch.rows)
      try portion.put(stretch.first)
      try portion.put(stretch.last)
      try portion.end()
    }
  }

  private mutating func note(_ rows: ArraySlice<ReportRow>, last: Int64) {
    var number = last - Int64(rows.count)
    for row in rows {
      number += 1
      let share = Share(form: row.form.index, week: row.week, region: row.region)
      shares[share, default: Stretch(first: number, last: number)].goOn(to: number)
    }
  }

  /// Fills the places of the statement with the rows, which are of one form.
  private static func write(
    _ rows: ArraySlice<ReportRow>, of submission: Int64, _ checklist: Checklist, _ words: inout Words,
    to insertion: inout Insertion
  ) throws {
    insertion.begin()
    for row in rows {
      try insertion.put(row.week.stored)
      try insertion.put(Int64(row.region.number))
      try insertion.put(Int64(bitPattern: row.fingerprint))
      try insertion.put(submission)
      try insertion.put(Int64(row.line))
      switch row.content {
      case .stage(let report): try StageFacts.write(report, checklist, &words, to: &insertion)
      case .document(let report): try DocumentFacts.write(report, checklist, &words, to: &insertion)
      case .grant(let report): try GrantFacts.write(report, checklist, &words, to: &insertion)
      case .goods(let report): try GoodsFacts.write(report, checklist, &words, to: &insertion)
      case .obstacle(let report): try ObstacleFacts.write(report, checklist, &words, to: &insertion)
      case .activity(let report): try ActivityFacts.write(report, checklist, &words, to: &insertion)
      }
    }
  }
}
