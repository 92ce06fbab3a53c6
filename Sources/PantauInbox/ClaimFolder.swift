import CLinuxFiles
import Glibc

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
    let folder = try dropFolder.open(drop.parent)
    let target = try place(of: drop)
    let answer = drop.lastComponent.withCString { name in
      target.withCString { renameat2(folder.number, name, AT_FDCWD, $0, noReplace) }
    }
    if answer == 0 { return true }
    if errno == ENOENT { return false }
    throw InboxFailure(dropFolder.path / drop, "rename")
  }

  package func holds(_ drop: RawPath) throws(InboxFailure) -> Bool {
    exists(try place(of: drop))
  }

  /// The bytes of a claimed regular file.
  package func read(_ drop: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
    try readDropped(place(of: drop), limit: limit)
  }

  /// Moves a claimed file to its place in the archive or among the rejected. Doing it twice does it once: where the same
  /// bytes already lie there, the claimed file goes.
  package func move(_ drop: RawPath, to target: RawPath) throws(InboxFailure) {
    let source = try place(of: drop)
    if let folder = target.parent { try makeFolders(folder) }
    let answer = source.withCString { from in
      target.withCString { renameat2(AT_FDCWD, from, AT_FDCWD, $0, noReplace) }
    }
    if answer == 0 || (errno == ENOENT && exists(target)) { return }
    guard errno == EEXIST, try sameBytes(source, target) else { throw InboxFailure(target, "rename") }
    try remove(drop)
  }

  /// Removes a claimed file whose bytes are kept elsewhere.
  package func remove(_ drop: RawPath) throws(InboxFailure) {
    let path = try place(of: drop)
    guard path.withCString({ unlink($0) }) == 0 || errno == ENOENT else { throw InboxFailure(path, "unlink") }
  }

  private func sameBytes(_ left: RawPath, _ right: RawPath) throws(InboxFailure) -> Bool {
    let one = try Descriptor(left, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let other = try Descriptor(right, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    while true {
      let (piece, twin) = (try one.read(atMost: 1 << 16), try other.read(atMost: 1 << 16))
      if piece != twin { return false }
      if piece.isEmpty { return true }
    }
  }
}
