import PantauDomain
import PantauInbox
import PantauLedger

/// What is known of one submission before it is judged again.
struct Evidence: Sendable {
  /// What names, receipts or the old ledger say; the number that it gets may be a higher one.
  let known: Int
  var number: Int
  /// Below the drop folder. Where nobody knows it any more, of the folder that it lay in and the name that it has now.
  var path: RawPath
  var arrival: Instant
  /// nil: not known any more; then it is judged as of its arrival.
  var taken: Instant?
  /// nil where it is not known, or was never read.
  var sha256: String?
  /// Where its bytes lie, below the workspace; nil: with those of the file that it repeats, or nobody knows.
  var place: String?
  /// Whether no file of its own was kept, so that it must have repeated another.
  let isRepetition: Bool
  /// Whether the old ledger has it, and the chain vouches for that.
  let isInLedger: Bool

  init(
    number: Int, path: RawPath, arrival: Instant, taken: Instant?, sha256: String?, place: String?,
    isInLedger: Bool = false
  ) {
    (known, self.number, self.isInLedger, isRepetition) = (number, number, isInLedger, place == nil)
    (self.path, self.arrival, self.taken, self.sha256, self.place) = (path, arrival, taken, sha256, place)
  }

  /// Names know the arrival to the second only.
  fileprivate var bytesAndSecond: String { "\(Destination.stamp(arrival)) \(sha256 ?? "")" }
}

/// Gathers what names, receipts and the old ledger know. A ledger's entry counts for more than a name where the chain
/// vouches for it, because it knows the path and the instants exactly; else what lies in the folders does.
///
/// A submission is told from others by its place, or where no file of its own was kept by bytes and arrival: not by its
/// number, which a ledger that was put back from a backup has given out a second time.
struct EvidenceGathering {
  let workspace: Workspace
  private var all: [Evidence] = []
  private var byPlace: [String: Int] = [:]
  private var byBytesAndSecond: [String: [Int]] = [:]
  private var numbers: Set<Int> = []
  private var places: [String: String] = [:]

  init(workspace: Workspace) throws(Stop) {
    self.workspace = workspace
    for folder in ["arsip", "ditolak"] {
      let lying = try adapting { () throws(InboxFailure) in try filesBelow(workspace.root / folder) }
      for path in lying.map({ RawPath(folder) / $0 }) {
        guard let name = ArchivedName(path) else { continue }
        if let sha256 = name.sha256 { places[sha256] = path.text }
        add(
          Evidence(
            number: name.number, path: RawPath(name.folder) / name.name, arrival: name.arrival, taken: nil,
            sha256: name.sha256, place: path.text))
      }
    }
    try addReceipts()
  }

  /// - Parameter changed: the entries for which the chain does not vouch.
  mutating func add(_ submissions: [Submission], changed: Set<Int>) {
    for submission in submissions {
      if let place = submission.destination, !submission.sha256.isEmpty { places[submission.sha256] = place }
      let isVouchedFor = !changed.contains(submission.number)
      let evidence = Evidence(
        number: submission.number, path: RawPath(bytes: submission.path), arrival: submission.arrival,
        taken: submission.taken, sha256: submission.sha256.isEmpty ? nil : submission.sha256,
        place: submission.destination, isInLedger: isVouchedFor)
      if let index = index(of: evidence) {
        if isVouchedFor { replace(index, by: evidence) }
      } else if isVouchedFor || !numbers.contains(submission.number) {
        add(evidence)
      }
    }
  }

  private mutating func add(_ evidence: Evidence) {
    all.append(evidence)
    replace(all.count - 1, by: evidence)
  }

  private mutating func replace(_ index: Int, by evidence: Evidence) {
    all[index] = evidence
    if let place = evidence.place { byPlace[place] = index }
    if evidence.sha256 != nil { byBytesAndSecond[evidence.bytesAndSecond, default: []].append(index) }
    numbers.insert(evidence.known)
  }

  /// What is known already of the same submission.
  private func index(of evidence: Evidence) -> Int? {
    if let place = evidence.place, let index = byPlace[place] { return index }
    return byBytesAndSecond[evidence.bytesAndSecond]?.first {
      all[$0].known == evidence.known || all[$0].path == evidence.path && all[$0].isRepetition == evidence.isRepetition
    }
  }

  /// In the order of their taking, which is that of their numbers as long as no number has been given twice; from the
  /// first that was, it is that of their arrival, and each that cannot keep its number gets the next free one.
  ///
  /// A repetition's bytes are those of the file that it repeats.
  var ordered: [Evidence] {
    let twice = Dictionary(grouping: all, by: \.known).filter { $0.value.count > 1 }.keys.min() ?? .max
    let sorted = all.sorted { one, other in
      if min(one.known, other.known) < twice || one.arrival == other.arrival { return one.known < other.known }
      return one.arrival < other.arrival
    }
    var last = 0
    return sorted.map { evidence in
      var evidence = evidence
      evidence.number = max(evidence.known, last + 1)
      last = evidence.number
      if evidence.place == nil, let sha256 = evidence.sha256 { evidence.place = places[sha256] }
      return evidence
    }
  }

  /// Receipts know the path and the arrival exactly, and of duplicates that they were. One whose name is not the
  /// beginning of its SHA-256 counts for nothing.
  private mutating func addReceipts() throws(Stop) {
    let folder = workspace.root / ReceiptCheck.folder
    for name in try adapting({ () throws(InboxFailure) in try filesBelow(folder) }) where ReceiptCheck.isReceipt(name) {
      guard let receipt = try WrittenReceipt(folder / name) else { continue }
      let told = Evidence(
        number: receipt.number, path: RawPath(bytes: receipt.drop), arrival: receipt.arrival, taken: receipt.taken,
        sha256: receipt.sha256, place: receipt.place)
      guard let index = index(of: told) else {
        add(told)
        continue
      }
      // Of two receipts for one submission the later one has the higher number.
      if told.known < all[index].known { continue }
      replace(
        index,
        by: Evidence(
          number: told.known, path: told.path, arrival: told.arrival, taken: told.taken, sha256: told.sha256,
          place: all[index].place ?? told.place))
    }
  }
}
