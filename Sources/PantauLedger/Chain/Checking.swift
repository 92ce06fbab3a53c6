internal import GRDB
package import PantauDomain

extension Ledger {
  /// Looks at everything: pages and indices, the chain from the first entry to the last, and what is worked out of the
  /// facts: where they lie, each sender's latest file, the kept weeks and folds.
  ///
  /// - Parameters:
  ///   - moment: now; what is kept is held against what the facts say of it.
  ///   - each: called for each submission that was looked at.
  package func check(
    at moment: Moment, basis: Basis, each: (Submission) -> Void = { _ in }
  ) throws(LedgerFailure) -> LedgerCheck {
    try reading { database in
      var check = LedgerCheck()
      let complaints = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      check.faults += complaints.map { .page($0) }
      check.faults += try database.orphans()
      check.faults += try database.brokenLinks()
      check.faults += try database.faultsOfPortions() + database.faultsOfLatest() + database.faultsOfReported()
      if check.faults.isEmpty { check.faults = try database.faultsOfKept(at: moment, basis: basis) }
      let sql = "SELECT \(Submission.columns) FROM submission ORDER BY number"
      try Row.fetchCursor(database, sql: sql).forEach { row in
        // One that cannot be read has been told as changed.
        guard let submission = try? Submission(row) else { return }
        check.submissions += 1
        check.rows += submission.rowsAccepted
        each(submission)
      }
      return check
    }
  }

  /// The numbers of the submissions that are not as they were written, or of which nobody can tell.
  package func changedSubmissions() throws(LedgerFailure) -> Set<Int> {
    try reading { database in
      Set(try database.brokenLinks().compactMap { if case .changed(let number) = $0 { number } else { nil } })
    }
  }

  /// By number of the submission: a digest of its facts, the same in every ledger that holds them.
  /// - Parameter namesSubmission: false: the same under any number, too.
  package func factDigests(namesSubmission: Bool = true) throws(LedgerFailure) -> [Int: String] {
    try reading { database in
      var digests: [Int: String] = [:]
      var reader = try EntryReader(database, after: 0, Hasher256(), namesSubmission: namesSubmission)
      while let entry = try reader.next() { digests[Int(entry.number)] = hexadecimal(entry.facts) }
      return digests
    }
  }
}

extension Database {
  fileprivate func orphans() throws -> [LedgerFault] {
    var counts: [String: Int] = [:]
    try Row.fetchCursor(self, sql: "PRAGMA foreign_key_check").forEach { counts[$0.text(0), default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { .orphans(table: $0.key, count: $0.value) }
  }

  /// An entry is sound if it follows from the link that the one before it has, or should have: so the fault of one is
  /// not told of the next.
  fileprivate func brokenLinks() throws -> [LedgerFault] {
    let hasher = try Hasher256()
    var faults: [LedgerFault] = []
    var (last, before) = (0, [Link.none])
    var reader = try EntryReader(self, after: 0, hasher)
    while let entry = try reader.next() {
      let number = Int(entry.number)
      let written = entry.link.flatMap { Link($0) }
      let due = try before.map { try Link(after: $0, entry, hasher) }
      if let written, due.contains(written) {
        before = [written]
      } else {
        faults.append(number > last + 1 ? .removed(last + 1...number - 1) : .changed(number: number))
        before = [written].compactMap(\.self) + due
      }
      last = number
    }
    return faults
  }

  /// Submissions whose facts lie elsewhere than their portions say, and facts of which no portion speaks.
  fileprivate func faultsOfPortions() throws -> [LedgerFault] {
    var numbers: Set<Int> = []
    for kind in factKinds {
      let found = """
        SELECT submission, period, region, count(*), min(number), max(number) FROM \(kind.table)
        GROUP BY submission, period, region
        """
      let said = "SELECT submission, period, region, rows, first, last FROM portion WHERE form = ?"
      for sql in ["\(found) EXCEPT \(said)", "\(said) EXCEPT \(found)"] {
        numbers.formUnion(
          try Int.fetchAll(self, sql: "SELECT DISTINCT submission FROM (\(sql))", arguments: [kind.form.rawValue]))
      }
    }
    return numbers.sorted().map { .portions(number: $0) }
  }

  fileprivate func faultsOfLatest() throws -> [LedgerFault] {
    let found = """
      SELECT scope, form, max(number) FROM submission
      WHERE scope IS NOT NULL AND form IS NOT NULL AND status <> 'duplicate' GROUP BY scope, form
      """
    let said = "SELECT scope, form, submission FROM latest"
    let sql =
      "SELECT scope, form FROM (\(found) EXCEPT \(said)) UNION SELECT scope, form FROM (\(said) EXCEPT \(found))"
    return try Row.fetchAll(self, sql: sql).map { .latest(scope: $0.text(0), form: $0.text(1)) }
  }

  fileprivate func faultsOfReported() throws -> [LedgerFault] {
    let last = try Int.fetchOne(self, sql: "SELECT max(number) FROM submission") ?? 0
    let through = try Int.fetchAll(self, sql: "SELECT through FROM reported UNION SELECT through FROM kept")
    return through.filter { $0 > last }.map { .beyondLast(through: $0, last: last) }
  }

  /// Nothing is asked of what was kept under another basis, or without the last submissions: no report builds on it.
  fileprivate func faultsOfKept(at moment: Moment, basis: Basis) throws -> [LedgerFault] {
    guard let header = try KeptHeader(self), header.basis == basis else { return [] }
    var reader = try HistoryReader(self, moment, nil)
    _ = try reader.history()
    guard let due = try reader.newlyKept(under: basis), due.header.tally == header.tally else { return [] }
    var weeks: Set<ReportingWeek> = []
    try Row.fetchCursor(self, sql: "SELECT period, filings, figures FROM kept_week").forEach { row in
      guard let week = row.week(0), week <= header.week else { return }
      if let filings = due.filings[week], filings != row.text(1) { weeks.insert(week) }
      if let figures = due.figures[week], let kept = row.optionalText(2), figures != kept { weeks.insert(week) }
    }
    try Row.fetchCursor(self, sql: "SELECT period, fold FROM kept_fold").forEach { row in
      if let week = row.week(0), week <= header.week, let fold = due.folds[week], fold != row.text(1) {
        weeks.insert(week)
      }
    }
    return weeks.sorted().map { .kept($0) }
  }
}
