import Glibc

/// What is read of a claimed file is kept as a file of our own. Until the ledger has its submission the claimed file
/// counts, and the copy is made anew; from then on the copy does.
extension ClaimFolder {
  func copyPlace(of drop: RawPath) throws(InboxFailure) -> RawPath {
    RawPath(bytes: try place(of: drop).bytes + Array(".salinan".utf8))
  }

  /// Whether neither the file nor a copy waits here.
  package func isFree(_ drop: RawPath) throws(InboxFailure) -> Bool {
    if try holds(drop) { return false }
    return try statusIfThere(copyPlace(of: drop)) == nil
  }

  /// Lays down the bytes that were read of a claimed file. They count only after the next sync of the file system.
  package func keepCopy(_ bytes: [UInt8], of drop: RawPath) throws(InboxFailure) {
    let copy = try Descriptor(copyPlace(of: drop), flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
    try copy.write(bytes)
  }

  /// Leaves a file that is still being written to the next batch.
  /// - Returns: false where it could not be put back into the drop folder, and stays claimed.
  package func giveBack(_ drop: RawPath) throws(InboxFailure) -> Bool {
    try dropCopy(of: drop)
    return try putBack(drop)
  }

  /// Of a file that was put back, or of a duplicate.
  package func dropCopy(of drop: RawPath) throws(InboxFailure) { try removeFile(copyPlace(of: drop)) }

  /// Moves what was judged to its place in the archive or among the rejected: the copy, or what cannot be copied itself.
  /// Doing it twice does it once: where the same bytes already lie there, the claimed ones go.
  /// - Parameters:
  ///   - judged: as the claimed file was when it was read; nil where nobody knows, and bytes are compared.
  /// - Throws: also where something else lies there already; then what was judged stays.
  package func move(_ drop: RawPath, to target: RawPath, judged: Drop? = nil) throws(InboxFailure) {
    let copy = try copyPlace(of: drop)
    if try statusIfThere(copy) != nil {
      // In this order a claimed file without a copy is, to whoever goes on from here, one that never had any.
      try letGo(drop, judged: judged)
      try move(from: copy, to: target)
    } else {
      let file = try place(of: drop)
      closeToOthers(file)
      try move(from: file, to: target)
    }
  }

  /// Removes a claimed file whose bytes are kept elsewhere.
  /// - Parameters:
  ///   - judged: as for `move`.
  package func remove(_ drop: RawPath, judged: Drop? = nil) throws(InboxFailure) {
    if try statusIfThere(copyPlace(of: drop)) != nil {
      try letGo(drop, judged: judged)
      try dropCopy(of: drop)
    } else {
      try removeFile(place(of: drop))
    }
  }

  /// Removes a claimed file that has a copy. Where somebody went on writing it meanwhile, it is a new file.
  private func letGo(_ drop: RawPath, judged: Drop?) throws(InboxFailure) {
    guard let now = try look(at: drop) else { return }
    let file = try place(of: drop)
    let isJudged = if let judged { now == judged } else { try hasJudgedBytes(drop) }
    if isJudged {
      try removeFile(file)
    } else if try !putBack(drop) {
      // Its name is taken. Under one that no claim has, the next batch sets it aside, where somebody finds it.
      let aside = RawPath(bytes: file.bytes + Array(".lanjutan".utf8))
      try rename(file, to: aside, speakingOf: aside)
    }
  }

  private func hasJudgedBytes(_ drop: RawPath) throws(InboxFailure) -> Bool {
    do throws(InboxFailure) {
      return try holdSame(place(of: drop), copyPlace(of: drop))
    } catch  where error.isOfOnePath {
      // Its sender has closed it to us since.
      return false
    }
  }

  /// What is moved as it came keeps the uploader's rights otherwise. A file that is not ours stays as it is; of one with a
  /// second name the rights are somebody else's too.
  func closeToOthers(_ file: RawPath) {
    guard let status = try? status(of: file), Drop.Kind(status) == .file else { return }
    let (rights, allowed) = (status.st_mode & 0o7777, status.st_mode & 0o640)
    if rights != allowed { file.withCString { _ = chmod($0, allowed) } }
  }
}
