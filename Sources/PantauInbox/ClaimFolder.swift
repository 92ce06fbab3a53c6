import CLinuxFiles
import Glibc

private let noReplace = UInt32(SIPANTAU_RENAME_NOREPLACE)

/// Where claimed files wait (`.proses`), each under the number of its claim: out of the uploader's reach, not yet judged.
package struct ClaimFolder: Sendable {
  package let path: RawPath
  package let dropFolder: DropFolder

  package init(path: RawPath, dropFolder: DropFolder) {
    self.path = path
    self.dropFolder = dropFolder
  }

  private func place(_ number: Int) -> RawPath { path / "\(number)" }

  /// Takes a drop out of the drop folder by rename. The thing itself is moved, whatever it is; a link is not followed.
  /// - Returns: false where it is no longer there.
  package func claim(_ drop: RawPath, as number: Int) throws(InboxFailure) -> Bool {
    let folder = try dropFolder.open(drop.parent)
    let target = place(number)
    let answer = drop.lastComponent.withCString { name in
      target.withCString { renameat2(folder.number, name, AT_FDCWD, $0, noReplace) }
    }
    if answer == 0 { return true }
    if errno == ENOENT { return false }
    throw InboxFailure(dropFolder.path / drop, "rename")
  }

  package func holds(_ number: Int) -> Bool {
    var status = stat()
    return place(number).withCString { lstat($0, &status) } == 0
  }

  /// The bytes of a claimed regular file.
  package func read(_ number: Int, limit: Int) throws(InboxFailure) -> ClaimedBytes {
    let path = place(number)
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { throw InboxFailure(path, "stat") }
    switch Drop(path: path, status: status).kind {
    case .symbolicLink: return .refused(.symbolicLink)
    case .hardLink: return .refused(.hardLink)
    case .special: return .refused(.special)
    case .file: break
    }
    let file: Descriptor
    do throws(InboxFailure) {
      file = try Descriptor(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch  where error.code == EACCES || error.code == EPERM || error.code == EIO {
      return .unreadable(error.reason)
    }
    let size = Int(try file.status().st_size)
    if size > limit { return .tooLarge(size) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let piece: [UInt8]
      do throws(InboxFailure) {
        piece = try file.read(atMost: min(max(size - bytes.count, 1), 1 << 20))
      } catch  where error.code == EIO {
        return .unreadable(error.reason)
      }
      if piece.isEmpty { return .read(bytes) }
      bytes += piece
      if bytes.count > limit { return .tooLarge(bytes.count) }
    }
  }

  /// Moves a claimed file to its place in the archive or among the rejected. Doing it twice does it once: where the same
  /// bytes already lie there, the claimed file goes.
  package func move(_ number: Int, to target: RawPath) throws(InboxFailure) {
    let source = place(number)
    if let folder = target.parent { try makeFolders(folder) }
    let answer = source.withCString { from in
      target.withCString { renameat2(AT_FDCWD, from, AT_FDCWD, $0, noReplace) }
    }
    if answer == 0 || (errno == ENOENT && exists(target)) { return }
    guard errno == EEXIST, try sameBytes(source, target) else { throw InboxFailure(target, "rename") }
    try remove(number)
  }

  /// Removes a claimed file whose bytes are kept elsewhere.
  package func remove(_ number: Int) throws(InboxFailure) {
    let path = place(number)
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

package enum ClaimedBytes: Sendable {
  case read([UInt8])
  /// Never opened.
  case refused(Drop.Kind)
  /// The system's own word.
  case unreadable(String)
  case tooLarge(Int)
}
