package import Logging
import PantauCSV
package import PantauDomain
import PantauInbox
import PantauLedger

/// Makes the ledger of a workspace again out of the files that it has taken.
package struct Rebuilder: Sendable {
  let workspace: Workspace
  let asOf: Instant
  /// Puts the new ledger in force also where it lacks what the old one rightly had.
  let force: Bool
  let log: Logger
  let progress: Progress

  package init(
    workspace: Workspace, asOf: Instant, force: Bool = false, log: Logger, progress: Progress = .unwatched
  ) {
    self.workspace = workspace
    self.asOf = asOf
    self.force = force
    self.log = log
    self.progress = progress
  }

  /// Writes the new ledger beside the old one, holds them against each other and puts the new one in force in one step,
  /// keeping the old one. Cut short at any moment it leaves the old one in force.
  ///
  /// - Throws: status 75 while a batch is at work, 74 where something cannot be read or written.
  package func rebuild() throws(Stop) -> RebuildOutcome {
    let lock = try WorkspaceLock.take(in: workspace)
    defer { withExtendedLifetime(lock) {} }
    let swap = LedgerSwap(workspace: workspace, asOf: asOf)
    try swap.removeUnfinished()
    let old = try OldLedger(workspace)
    var gathering = try EvidenceGathering(workspace: workspace)
    if let old { gathering.add(old.submissions, changed: old.changed) }
    let evidence = gathering.ordered
    var outcome = RebuildOutcome()
    outcome.renumbered = evidence.filter { $0.number != $0.known }.map {
      Renumbering(path: $0.path.description, was: $0.known, now: $0.number)
    }
    var lost: Set<Int> = []
    do {
      let new = try adapting { () throws(LedgerFailure) in
        try Ledger(path: swap.newPath.text, requirements: workspace.reference.requirements, create: true)
      }
      try take(evidence, into: new, &outcome, &lost)
      if let old {
        let numbers = NewNumbers(evidence)
        try old.handOver(to: new, numbers)
        let comparison = try old.comparison(with: new, numbers)
        outcome.isCompared = true
        outcome.differences += comparison.differences
        lost.formUnion(comparison.lost)
        lost.subtract(old.changed.map(numbers.number))
        try adapting { () throws(LedgerFailure) in try old.ledger.settle() }
      }
      try adapting { () throws(LedgerFailure) in try new.settle() }
    }
    guard old == nil || lost.isEmpty || force else { return outcome }
    outcome.oldLedger = try swap.putInForce()
    outcome.isInForce = true
    try answerAgain()
    return outcome
  }

  /// Receipts are made of the ledger; where they are gone, or say something else now, they are made of the new one.
  private func answerAgain() throws(Stop) {
    let corrections = Corrections(workspace: workspace, reader: SubmissionReader(workspace: workspace, asOf: asOf))
    try Receipts(workspace: workspace, ledger: Ledger.openToLook(workspace)).writeMissing(corrections)
  }

  /// - Parameter lost: numbers of those that could not be taken in.
  private func take(
    _ all: [Evidence], into new: Ledger, _ outcome: inout RebuildOutcome, _ lost: inout Set<Int>
  ) throws(Stop) {
    progress.expect(all.count, in: .reading)
    for group in try groups(of: all) {
      let instant = group[0].taken ?? group[0].arrival
      let intake = try GroupIntake(
        workspace: workspace, ledger: new, asOf: instant, log: log, heldBytes: Batch.usualHeldBytes, progress: progress)
      let readings = try progress.during(.reading) { () throws(Stop) in
        try intake.read(group.map { FileToRead($0, workspace) })
      }
      var (submissions, numbers): ([NewSubmission], [Int]) = ([], [])
      for (evidence, read) in zip(group, readings) {
        if let difference = evidence.difference(from: read) {
          outcome.differences.append(difference)
          lost.insert(evidence.number)
          continue
        }
        let claim = Claim(path: evidence.path.bytes, arrival: evidence.arrival)
        // Whatever came between once, a file that was kept was no duplicate.
        var submission = intake.decided(
          claim, read, number: evidence.number, mayRepeat: evidence.isRepetition)
        if submission.status != .duplicate { submission.destination = evidence.place }
        submissions.append(submission)
        numbers.append(evidence.number)
        outcome.submissions += 1
        outcome.rows += submission.rowsAccepted
        if evidence.taken == nil { outcome.judgedAsOfArrival += 1 }
        progress.advance(.reading, rows: submission.rowsAccepted)
      }
      let (kept, given) = (submissions, numbers)
      _ = try progress.during(.ledger) { () throws(Stop) in try intake.commit(kept, numbers: given) }
    }
  }

  /// Those of one batch together, as far as they fit in memory.
  private func groups(of all: [Evidence]) throws(Stop) -> [[Evidence]] {
    var groups: [[Evidence]] = []
    var bytes = 0
    for evidence in all {
      let size = try adapting { () throws(InboxFailure) in
        try evidence.place.flatMap { place throws(InboxFailure) in try fileSize(workspace.root / place) } ?? 0
      }
      bytes += size
      if let first = groups.last?.first, groups[groups.count - 1].count < 256, bytes <= 8 << 20,
        first.taken ?? first.arrival == evidence.taken ?? evidence.arrival
      {
        groups[groups.count - 1].append(evidence)
      } else {
        groups.append([evidence])
        bytes = size
      }
    }
    return groups
  }
}

extension FileToRead {
  fileprivate init(_ evidence: Evidence, _ workspace: Workspace) {
    let place = evidence.place.map { workspace.root / $0 }
    let limit = workspace.settings.limits.fileBytes
    self.init(path: evidence.path) { () throws(InboxFailure) in
      guard let place else { return .unreadable("") }
      // A backup may have given an archived file a second name.
      if evidence.sha256 != nil, try fileSize(place) != nil { return .read(try readFile(place)) }
      return try readDropped(place, limit: limit)
    }
  }
}

extension Evidence {
  /// nil where what was read is what was sent.
  fileprivate func difference(from read: ReadClaim) -> Difference? {
    guard let sha256 = sha256, sha256 != read.digest?.description else { return nil }
    let found = read.digest.map { Phrase("SHA-256 \($0)") } ?? Phrase(id: "tidak ada", en: "nothing there")
    return Difference(
      area: .archive, path: place ?? path.description, number: number, expected: Phrase("SHA-256 \(sha256)"),
      found: found,
      remedy: Phrase(
        id: "Salin kembali berkas ini dari cadangan, lalu jalankan lagi sipantau rebuild.",
        en: "Copy this file back from the backup, then run sipantau rebuild again."))
  }
}
