import PantauCSV
import PantauDomain
import PantauInbox
import PantauLedger
import PantauRules

/// A claimed file, read.
struct ReadClaim: Sendable {
  var reading: Reading
  /// Of a file whose rows are too many to be held.
  var moreRows: RowSource?
  /// nil where it was never opened, or is past the limit.
  var digest: Digest?
  var size: Int
}

/// A file to be read as whose, and how its bytes are had.
struct FileToRead: Sendable {
  /// Below the drop folder.
  let path: RawPath
  let bytes: @Sendable () throws(InboxFailure) -> DroppedBytes
}

extension GroupIntake {
  /// Reads the claimed files and keeps a copy of what was read; the answers stand in the order of the claims, each beside
  /// the file as it was before it was read.
  func readAll(_ claims: [Claim]) throws(Stop) -> [(ReadClaim, Drop?)] {
    let (folder, limit) = (workspace.claims, workspace.settings.limits.fileBytes)
    let paths = claims.map { RawPath(bytes: $0.path) }
    let seen = try adapting { () throws(InboxFailure) in
      var seen: [Drop?] = []
      for path in paths { seen.append(try folder.look(at: path)) }
      return seen
    }
    let answers = try read(
      paths.map { path in
        FileToRead(path: path) { () throws(InboxFailure) in
          let dropped = try folder.read(path, limit: limit)
          if case .read(let bytes) = dropped { try folder.keepCopy(bytes, of: path) }
          return dropped
        }
      })
    return Array(zip(answers, seen))
  }

  /// On all cores; the answers stand in the order of the files.
  func read(_ files: [FileToRead]) throws(Stop) -> [ReadClaim] {
    let (workspace, reader, heldBytes) = (self.workspace, self.reader, self.heldBytes)
    let answers = mapOnAllCores(files) { file -> Result<ReadClaim, InboxFailure> in
      do throws(InboxFailure) {
        let path = file.path
        let dropped = try file.bytes()
        let isLong = dropped.size > heldBytes
        let reading: Reading
        var moreRows: RowSource?
        switch workspace.owner(of: path) {
        case .scope(let scope):
          reading = reader.read(dropped, scope: scope, keepsRows: !isLong)
          if isLong, case .read(let bytes) = dropped, reading.rowsAccepted > 0 {
            moreRows = reader.rows(of: bytes, scope: scope, count: reading.rowsAccepted)
          }
        case .nobody(let folder): reading = Reading.rejected([Defect(.folderIsNoScope(folder))])
        }
        guard case .read(let bytes) = dropped else {
          return .success(ReadClaim(reading: reading, digest: nil, size: dropped.size))
        }
        return .success(
          ReadClaim(reading: reading, moreRows: moreRows, digest: try Digest(of: bytes), size: bytes.count))
      } catch {
        return .failure(error)
      }
    }
    return try adapting { () throws(InboxFailure) in
      var all: [ReadClaim] = []
      for answer in answers { all.append(try answer.get()) }
      return all
    }
  }

  /// What a read file becomes, under the number that the ledger will give it: a duplicate of the latest of its form from
  /// its scope, or what its rows make of it.
  /// - Parameter mayRepeat: false where it is known to be no duplicate.
  func decided(_ claim: Claim, _ read: ReadClaim, number: Int, mayRepeat: Bool = true) -> NewSubmission {
    let path = RawPath(bytes: claim.path)
    let scope: Scope? = if case .scope(let scope) = workspace.owner(of: path) { scope } else { nil }
    var (reading, moreRows, destination) = (read.reading, read.moreRows, String?.none)
    if mayRepeat, let twin = twin(of: read, scope: scope) {
      moreRows = nil
      reading = Reading(
        form: reading.form, status: .duplicate,
        defects: [Defect(.sameBytes(asFile: RawPath(bytes: twin.path).description, arrived: twin.arrival))])
    } else if let digest = read.digest, reading.status != .rejected {
      destination = Destination.archived(digest: digest, scope: scope, number: number, arrival: claim.arrival)
    } else {
      destination = Destination.setAside(path, scope: scope, number: number, arrival: claim.arrival)
    }
    let reference = workspace.reference
    let findings = reading.defects.map {
      FileCatalogue.finding(
        for: $0, file: path.description, form: reading.form, registry: reference.registry,
        checklist: reference.checklist)
    }
    let submission = NewSubmission(
      path: claim.path, scope: scope, sha256: read.digest?.description ?? "", size: read.size, arrival: claim.arrival,
      taken: asOf, form: reading.form, status: reading.status, rowsHeld: reading.rowsHeld, destination: destination,
      findings: findings, rows: reading.rows, moreRows: moreRows)
    remember(submission, number: number)
    return submission
  }

  /// The latest file of that form from that scope, where it has the same bytes and was accepted in full.
  private func twin(of read: ReadClaim, scope: Scope?) -> Submission? {
    guard let scope, let form = read.reading.form, let digest = read.digest,
      let last = latest[Sender(scope: scope, form: form)], last.status == SubmissionStatus.accepted,
      last.sha256 == digest.description
    else { return nil }
    return last
  }

  private func remember(_ submission: NewSubmission, number: Int) {
    guard let scope = submission.scope, let form = submission.form, submission.status != .duplicate else { return }
    latest[Sender(scope: scope, form: form)] = Submission(submission, number: number)
  }

  /// Lays the list of findings beside where a rejected file will lie.
  func layFindings(of submission: NewSubmission) throws(Stop) {
    guard let destination = submission.destination else { return }
    let target = workspace.root / (destination + Destination.listEnding)
    let text = FindingsList.text(of: submission)
    try adapting { () throws(InboxFailure) in
      if let folder = target.parent { try makeFolders(folder) }
      try writeUnsynchronized(Array(text.utf8), to: target)
    }
  }
}

extension DroppedBytes {
  fileprivate var size: Int {
    switch self {
    case .read(let bytes): bytes.count
    case .tooLarge(let size): size
    case .refused, .unreadable: 0
    }
  }
}

extension TakenFile {
  init(_ submission: Submission, _ findings: [Finding]) {
    self.init(
      path: submission.shownPath, form: submission.form, status: submission.status,
      rowsAccepted: submission.rowsAccepted, rowsHeld: submission.rowsHeld, findings: findings,
      destination: submission.destination)
  }
}
