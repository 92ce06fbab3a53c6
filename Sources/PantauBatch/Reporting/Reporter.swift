package import PantauDomain
import PantauInbox
import PantauLedger
import PantauRules
import PantauSheets

/// The three kinds of workbook, by the names of their folders.
package enum WorkbookKind: String, CaseIterable, Sendable {
  case national = "nasional"
  case province = "provinsi"
  case unit
}

/// Makes the workbooks of periods out of the ledger.
package struct Reporter: Sendable {
  let workspace: Workspace
  let asOf: Instant
  let progress: Progress
  let interruption: Interruption

  package init(
    workspace: Workspace, asOf: Instant, progress: Progress = .unwatched, interruption: Interruption = Interruption()
  ) {
    self.interruption = interruption
    self.workspace = workspace
    self.asOf = asOf
    self.progress = progress
  }

  var currentWeek: ReportingWeek { asOf.week }

  /// Writes again what was asked for.
  /// - Throws: status 64 for a period that has not begun.
  package func reportAgain(_ week: ReportingWeek, kinds: Set<WorkbookKind>) throws(Stop) -> [WrittenWeek] {
    let lock = try WorkspaceLock.take(in: workspace)
    defer { withExtendedLifetime(lock) {} }
    let ledger = try Ledger.open(workspace)
    return [try write(consolidation(of: week, in: ledger, keeps: true), kinds: kinds, from: ledger)]
  }

  /// Writes the current period, each older one that got rows since its workbooks were written, and every later one that
  /// has workbooks: what an older week says is part of what a later one shows.
  func reportPending(_ ledger: Ledger) throws(Stop) -> [WrittenWeek] {
    let pending = try adapting { () throws(LedgerFailure) in try ledger.pendingWeeks() }.filter { $0 <= currentWeek }
    let last = try adapting { () throws(LedgerFailure) in try ledger.lastSubmission() }
    var weeks = Set(pending + [currentWeek])
    if let oldest = pending.min() {
      weeks.formUnion(try writtenWeeks().filter { oldest < $0 && $0 <= currentWeek })
    }
    var written: [WrittenWeek] = []
    for week in weeks.sorted() {
      try interruption.check()
      let consolidation = try consolidation(of: week, in: ledger, keeps: true)
      written.append(try write(consolidation, kinds: Set(WorkbookKind.allCases), from: ledger))
    }
    try adapting { () throws(LedgerFailure) in try ledger.markReported(through: last) }
    return written
  }

  private func writtenWeeks() throws(Stop) -> [ReportingWeek] {
    let names = try adapting { () throws(InboxFailure) in try visibleNames(in: workspace.output) }
    return names.compactMap { ReportingWeek($0.text) }
  }

  package func consolidation(of week: ReportingWeek) throws(Stop) -> Consolidation {
    try consolidation(of: week, in: Ledger.openToLook(workspace), keeps: false)
  }

  /// - Parameter keeps: only for who holds the workspace.
  private func consolidation(
    of week: ReportingWeek, in ledger: Ledger, keeps: Bool
  ) throws(Stop) -> Consolidation {
    guard week <= currentWeek else {
      throw Stop(
        .usage,
        Phrase(
          id: "Periode \(week) belum mulai pada \(asOf.written(in: .wib)); periode berjalan adalah \(currentWeek).",
          en: "Period \(week) has not begun at \(asOf.written(in: .wib)); the current period is \(currentWeek)."))
    }
    let moment = Moment(
      requirements: workspace.reference.requirements, rules: workspace.settings.rules, week: week, asOf: asOf)
    let history = try progress.during(.ledger) { () throws(Stop) in
      try adapting { () throws(LedgerFailure) in
        try ledger.history(of: moment, basis: workspace.basis, keeps: keeps)
      }
    }
    // This period and the one before it, side by side.
    let assessments = progress.during(.rules) {
      mapOnAllCores([(moment, history.current), (moment.moved(to: week - 1), history.earlier)]) { moment, states in
        Assessor(moment: moment, states: states, filings: history.filings).assess()
      }
    }
    return Consolidation(
      moment: moment, history: history, assessments: assessments[0], earlierAssessments: assessments[1],
      version: Version.current)
  }
}
