import PantauDomain
import PantauInbox
import PantauLedger

/// The ledger that is in force while the new one is made, as far as it can be read.
struct OldLedger {
  let ledger: Ledger
  let submissions: [Submission]
  /// For these the chain does not vouch.
  let changed: Set<Int>

  /// nil where there is none, or it is too damaged to be of any use.
  init?(_ workspace: Workspace) throws(Stop) {
    guard exists(workspace.ledgerPath) else { return nil }
    do throws(LedgerFailure) {
      ledger = try Ledger(
        path: workspace.ledgerPath.text, requirements: workspace.reference.requirements, create: false)
      try ledger.quickCheck()
      changed = try ledger.changedSubmissions()
      var all: [Submission] = []
      try ledger.forEachSubmission(arrivedBy: nil) { all.append($0) }
      submissions = all
    } catch  where [.damaged, .foreign].contains(error.kind) {
      return nil
    } catch {
      throw Stop(error)
    }
  }

  /// What is not worked out of files: claims of a batch that was cut short, and which workbooks are written.
  func handOver(to new: Ledger, _ numbers: NewNumbers) throws(Stop) {
    try adapting { () throws(LedgerFailure) in
      let last = try new.lastSubmission()
      var known: Set<Int> = []
      try new.forEachSubmission(arrivedBy: nil) { known.insert($0.number) }
      let claims = try ledger.openClaims().map { claim in
        var claim = claim
        claim.submission = claim.submission.map(numbers.number)
        return claim
      }
      try new.plan(claims.filter { $0.submission.map(known.contains) ?? true })
      if let through = try ledger.reportedThrough() {
        try new.markReported(through: min(through, last, numbers.lastUnmoved))
      }
    }
  }

  /// Where the new ledger says something else, and the numbers of what it lacks or has otherwise.
  func comparison(
    with new: Ledger, _ numbers: NewNumbers
  ) throws(Stop) -> (differences: [Difference], lost: Set<Int>) {
    try adapting { () throws(LedgerFailure) in
      let before = try ledger.factDigests(namesSubmission: false)
      let after = try new.factDigests(namesSubmission: false)
      var now: [Int: Submission] = [:]
      try new.forEachSubmission(arrivedBy: nil) { now[$0.number] = $0 }
      var differences: [Difference] = []
      var lost: Set<Int> = []
      for submission in submissions {
        let number = numbers.number(submission.number)
        let other = now.removeValue(forKey: number)
        if let other, before[submission.number] == after[number], submission.says(other) { continue }
        lost.insert(number)
        differences.append(.between(submission, other, number: number))
      }
      differences += now.values.sorted { $0.number < $1.number }.map { .between(nil, $0, number: $0.number) }
      return (differences, lost)
    }
  }
}

/// Which numbers the old ledger's submissions have in the new one.
struct NewNumbers {
  private let moved: [Int: Int]
  /// Up to this one the new ledger has nothing that the old one did not have under the same number.
  let lastUnmoved: Int

  init(_ evidence: [Evidence]) {
    moved = Dictionary(
      evidence.filter(\.isInLedger).map { ($0.known, $0.number) }, uniquingKeysWith: { first, _ in first })
    let first = evidence.first { !$0.isInLedger || $0.number != $0.known }
    lastUnmoved = first.map { $0.number - 1 } ?? .max
  }

  func number(_ old: Int) -> Int { moved[old] ?? old }
}

extension Submission {
  /// Whether it says the same as one that was made again; when the batch was may not be known any more.
  fileprivate func says(_ other: Submission) -> Bool {
    sha256 == other.sha256 && scope == other.scope && form == other.form && status == other.status
      && rowsAccepted == other.rowsAccepted && rowsHeld == other.rowsHeld
  }

  fileprivate var said: Phrase {
    let form = form?.rawValue ?? "–"
    return Phrase(
      id: "\(form), \(status.rawValue), \(rowsAccepted) baris diterima, \(rowsHeld) ditahan, SHA-256 \(sha256)",
      en: "\(form), \(status.rawValue), \(rowsAccepted) rows accepted, \(rowsHeld) held, SHA-256 \(sha256)")
  }
}

extension Difference {
  fileprivate static func between(_ old: Submission?, _ new: Submission?, number: Int) -> Difference {
    let nothing = Phrase(id: "tidak ada", en: "nothing there")
    return Difference(
      area: .ledger, path: "sipantau.db", number: number, expected: old?.said ?? nothing,
      found: new?.said ?? nothing,
      remedy: Phrase(
        id: "Periksa berkas kiriman itu di arsip/ atau ditolak/, dan perubahan seeds/ sejak itu.",
        en: "Look at that submission's file in arsip/ or ditolak/, and at what changed in seeds/ since."))
  }
}
