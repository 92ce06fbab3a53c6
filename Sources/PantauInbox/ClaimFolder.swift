import CLinuxFiles
import Glibc

/// Something in the claim folder that belongs to no claim.
package struct Stray: Hashable, Sendable {
  let name: RawPath

  package var description: String { name.description }
}

private let noReplace = UInt32(SIPANTAU_RENAME_NOREPLACE)

/// What came of claiming a drop.
package enum Claiming: Equatable, Sendable {
  case claimed
  case gone
  /// It is no longer what was seen. It lies in the drop folder; or, where its name is taken there by now, it stays claimed.
  case changed
}

/// Where claimed files wait (`.proses`), each under the SHA-256 of its path: out of reach of whoever knows only names. Who
/// has one open may go on writing, so that what is kept of it is a copy of the bytes that were read, which lies beside it.
package struct ClaimFolder: Sendable {
  package let path: RawPath
  package let dropFolder: DropFolder

  package init(path: RawPath, dropFolder: DropFolder) {
    self.path = path
    self.dropFolder = dropFolder
  }

  func place(of drop: RawPath) throws(InboxFailure) -> RawPath {
    path / (try Digest(of: drop.bytes)).description
  }

  /// Takes a drop out of the drop folder by rename, where it still is what was seen. The thing itself is moved, whatever it
  /// is; a link is not followed.
  package func claim(_ drop: Drop) throws(InboxFailure) -> Claiming {
    let target = try place(of: drop.path)
    do throws(InboxFailure) {
      let folder = try dropFolder.open(drop.path.parent ?? RawPath(""))
      let name = drop.path.lastComponent
      if let status = try folder.status(of: name), Drop(path: drop.path, status: status) != drop { return .changed }
      try rename(name, below: folder.number, to: target, speakingOf: dropFolder.path / drop.path)
    } catch  where error.isAbsence {
      // It speaks of either end. Only where both our own folders stand is it the drop that is gone.
      for own in [path, dropFolder.path] where try status(of: own).fileType != S_IFDIR { throw error }
      return .gone
    }
    guard let claimed = try look(at: drop.path), claimed.isSameButForItsName(as: drop) else {
      _ = try putBack(drop.path)
      return .changed
    }
    return .claimed
  }

  /// Puts a claimed file back under its name in the drop folder.
  /// - Returns: false where that cannot be, because its name is taken or its folder is gone; then it stays claimed.
  func putBack(_ drop: RawPath) throws(InboxFailure) -> Bool {
    let source = try place(of: drop)
    do throws(InboxFailure) {
      let folder = try dropFolder.open(drop.parent ?? RawPath(""))
      try rename(source, to: drop.lastComponent, in: folder.number, speakingOf: dropFolder.path / drop)
      return true
    } catch  where error.isAbsence || [EEXIST, EACCES, EPERM].contains(error.code) {
      return false
    }
  }

  /// A claimed file as it is now; nil where there is none.
  package func look(at drop: RawPath) throws(InboxFailure) -> Drop? {
    try statusIfThere(place(of: drop)).map { Drop(path: drop, status: $0) }
  }

  package func holds(_ drop: RawPath) throws(InboxFailure) -> Bool {
    try statusIfThere(place(of: drop)) != nil
  }

  /// What waits there for its place: the copy, or where there is none the claimed file.
  package func found(_ drop: RawPath) throws(InboxFailure) -> FoundFile {
    let copy = try FoundFile(at: copyPlace(of: drop))
    return copy == .nothing ? try FoundFile(at: place(of: drop)) : copy
  }

  /// The bytes of a claimed regular file.
  package func read(_ drop: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
    try readDropped(place(of: drop), limit: limit)
  }

  func move(from source: RawPath, to target: RawPath) throws(InboxFailure) {
    if let folder = target.parent { try makeFolders(folder) }
    do throws(InboxFailure) {
      try rename(source, to: target, speakingOf: target)
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
    for drop in drops { known.formUnion([try place(of: drop), try copyPlace(of: drop)]) }
    return try visibleNames(in: path).filter { !known.contains(path / $0) }.map(Stray.init)
  }

  /// As `move`, of a stray.
  package func move(_ stray: Stray, to target: RawPath) throws(InboxFailure) {
    closeToOthers(path / stray.name)
    try move(from: path / stray.name, to: target)
  }

  /// - Returns: nil where it is no regular file.
  package func contentDigest(of stray: Stray) throws(InboxFailure) -> Digest? {
    let place = path / stray.name
    return try status(of: place).fileType == S_IFREG ? digest(ofFile: place).digest : nil
  }

  /// - Parameters:
  ///   - folder: where the name lies; without it the name is a path.
  ///   - other: the same of the target.
  func rename(
    _ name: RawPath, below folder: Int32 = AT_FDCWD, to target: RawPath, in other: Int32 = AT_FDCWD,
    speakingOf path: RawPath
  ) throws(InboxFailure) {
    try name.withCString { from throws(InboxFailure) in
      try target.withCString { to throws(InboxFailure) in
        try calling("rename", on: path) { renameat2(folder, from, other, to, noReplace) }
      }
    }
  }

  func holdSame(_ one: RawPath, _ other: RawPath) throws(InboxFailure) -> Bool {
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
