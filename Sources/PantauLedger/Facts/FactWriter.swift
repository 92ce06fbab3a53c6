internal import GRDB
internal import PantauDomain

/// Appends the rows of submissions, and where they then stand.
struct FactWriter {
  private let checklist: Checklist
  private var words: Words
  private var insertions: [Insertion]
  private var portion: Insertion

  init(_ database: Database, _ checklist: Checklist) throws {
    self.checklist = checklist
    words = try Words(database)
    // In the order of `Form.allCases`.
    insertions = try [
      StageFacts.insertion, DocumentFacts.insertion, GrantFacts.insertion, GoodsFacts.insertion,
      ObstacleFacts.insertion, ActivityFacts.insertion,
    ].map { try Insertion(database, sql: $0) }
    portion = try Insertion(
      database,
      sql: """
        INSERT INTO portion (submission, form, period, region, rows, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
  }

  private struct Share: Hashable {
    let form: Form
    let week: ReportingWeek
    let region: RegionCode
  }

  private struct Stretch {
    var rows: Int64 = 0
    let first: Int64
    var last: Int64
  }

  mutating func write(_ rows: [ReportRow], of submission: Int64) throws {
    var shares: [Share: Stretch] = [:]
    for row in rows {
      let number = try write(row, of: submission)
      let share = Share(form: row.form, week: row.week, region: row.region)
      shares[share, default: Stretch(first: number, last: number)].rows += 1
      shares[share]?.last = number
    }
    let ordered = shares.sorted {
      ($0.key.form.rawValue, $0.key.week, $0.key.region) < ($1.key.form.rawValue, $1.key.week, $1.key.region)
    }
    for (share, stretch) in ordered {
      portion.begin()
      try portion.put(submission)
      try portion.put(share.form.rawValue)
      try portion.put(share.week.stored)
      try portion.put(Int64(share.region.number))
      try portion.put(stretch.rows)
      try portion.put(stretch.first)
      try portion.put(stretch.last)
      try portion.end()
    }
  }

  /// - Returns: the fact's number.
  private mutating func write(_ row: ReportRow, of submission: Int64) throws -> Int64 {
    let form = row.form.index
    insertions[form].begin()
    try insertions[form].put(row.week.stored)
    try insertions[form].put(Int64(row.region.number))
    try insertions[form].put(Int64(bitPattern: row.fingerprint))
    try insertions[form].put(submission)
    try insertions[form].put(Int64(row.line))
    switch row.content {
    case .stage(let report): try StageFacts.write(report, checklist, &words, to: &insertions[form])
    case .document(let report): try DocumentFacts.write(report, checklist, &words, to: &insertions[form])
    case .grant(let report): try GrantFacts.write(report, checklist, &words, to: &insertions[form])
    case .goods(let report): try GoodsFacts.write(report, checklist, &words, to: &insertions[form])
    case .obstacle(let report): try ObstacleFacts.write(report, checklist, &words, to: &insertions[form])
    case .activity(let report): try ActivityFacts.write(report, checklist, &words, to: &insertions[form])
    }
    return try insertions[form].end()
  }
}
