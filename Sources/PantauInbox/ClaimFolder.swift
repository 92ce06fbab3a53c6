import CLinuxFiles
import Glibc

/// Something in the claim folder that belongs to no claim.
package struct Stray: Hashable, Sendable {
  let name: RawPath

  package var description: String { name.description }
}

private let noReplace = UInt32(SIPANTAU_RENAME_NOREPLACE)

/// Where claimed files wait (`.proses`), each under the SHA-256 of its path: out of the uploader's reach, not yet judged.
package struct ClaimFolder: Sendable {
  package let path: RawPath
  package let dropFolder: DropFolder

  package init(path: RawPath, dropFolder: DropFolder) {
    self.path = path
    self.dropFolder = dropFolder
  }

  private func place(of drop: RawPath) throws(InboxFailure) -> RawPath {
    path / (try Digest(of: drop.bytes)).description
  }

  /// Takes a drop out of the drop folder by rename. The thing itself is moved, whatever it is; a link is not followed.
  /// - Returns: false where it is no longer there.
  package func claim(_ drop: RawPath) throws(InboxFailure) -> Bool {
    let target = try place(of: drop)
    do throws(InboxFailure) {
      let folder = try dropFolder.open(drop.parent ?? RawPath(""))
      try rename(drop.lastComponent, below: folder.number, to: target, speakingOf: dropFolder.path / drop)
      return true
    } catch  where error.isAbsence {
      // It speaks of either end. Only where both our own folders stand is it the drop that is gone.
      for own in [path, dropFolder.path] where try status(of: own).fileType != S_IFDIR { throw error }
      return false
    }
  }

  package func holds(_ drop: RawPath) throws(InboxFailure) -> Bool {
    try statusIfThere(place(of: drop)) != nil
  }

  /// What lies where that drop's claimed file would wait.
  package func found(_ drop: RawPath) throws(InboxFailure) -> FoundFile { try FoundFile(at: place(of: drop)) }

  /// The bytes of a claimed regular file.
  package func read(_ drop: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
    try readDropped(place(of: drop), limit: limit)
  }

  /// Moves a claimed file to its place in the archive or among the rejected. Doing it twice does it once: where the same
  /// bytes already lie there, the claimed file goes.
  /// - Throws: also where something else lies there already; then both stay.
  package func move(_ drop: RawPath, to target: RawPath) throws(InboxFailure) {
    try move(from: place(of: drop), to: target)
  }

  private func move(from source: RawPath, to target: RawPath) throws(InboxFailure) {
    if let folder = target.parent { try makeFolders(folder) }
    do throws(InboxFailure) {
      try rename(source, below: AT_FDCWD, to: target, speakingOf: target)
    } catch  where error.code == ENOENT {
      guard try statusIfThere(target) != nil else { throw error }
    } catch  where error.code == EEXIST {
      guard try holdSame(source, target) else { throw error }
      try removeFile(source)
    }
  }

  /// What lies here and is the place of none of those drops: nobody knows any more whose it was, because the ledger
  /// that knew has been replaced by an older copy, or is gone.
  package func strays(besides drops: [RawPath]) throws(InboxFailure) -> [Stray] {
    var known: Set<RawPath> = []
    for drop in drops { known.insert(try place(of: drop)) }
    return try visibleNames(in: path).filter { !known.contains(path / $0) }.map(Stray.init)
  }

  /// As `move`, of a stray.
  package func move(_ stray: Stray, to target: RawPath) throws(InboxFailure) {
    try move(from: path / stray.name, to: target)
  }

  /// - Returns: nil where it is no regular file.
  package func contentDigest(of stray: Stray) throws(InboxFailure) -> Digest? {
    let place = path / stray.name
    return try status(of: place).fileType == S_IFREG ? digest(ofFile: place).digest : nil
  }

  /// Removes a claimed file whose bytes are kept elsewhere.
  package func remove(_ drop: RawPath) throws(InboxFailure) { try removeFile(place(of: drop)) }

  private func rename(
    _ name: RawPath, below folder: Int32, to target: RawPath, speakingOf path: RawPath
  ) throws(InboxFailure) {
    try name.withCString { from throws(InboxFailure) in
      try target.withCString { to throws(InboxFailure) in
        try calling("rename", on: path) { renameat2(folder, from, AT_FDCWD, to, noReplace) }
      }
    }
  }

  private func holdSame(_ one: RawPath, _ other: RawPath) throws(InboxFailure) -> Bool {
    let type = try status(of: one).fileType
    guard try status(of: other).fileType == type else { return false }
    return switch type {
    case S_IFREG: try PantauInbox.digest(ofFile: one) == PantauInbox.digest(ofFile: other)
    case S_IFDIR: false
    // A link, a FIFO, a socket, a device: holds no bytes that could be lost.
    default: true
    }
  }
}
