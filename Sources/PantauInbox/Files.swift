import CLinuxFiles
import Glibc

/// Makes a folder and those above it; one that is there is fine.
package func makeFolders(_ path: RawPath) throws(InboxFailure) {
  if path.bytes.isEmpty || path.withCString({ mkdir($0, 0o750) }) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let parent = path.parent else { throw InboxFailure(path, "mkdir") }
  try makeFolders(parent)
  guard path.withCString({ mkdir($0, 0o750) }) == 0 || errno == EEXIST else { throw InboxFailure(path, "mkdir") }
}

package func exists(_ path: RawPath) -> Bool {
  var status = stat()
  return path.withCString { lstat($0, &status) } == 0
}

/// Replaces a small file: a reader sees the old one or the new one, never half of one, also after a power cut.
package func writeFile(_ bytes: [UInt8], to path: RawPath) throws(InboxFailure) {
  let temporary =
    (path.parent ?? RawPath(".")) / RawPath(bytes: Array(".".utf8) + path.lastComponent.bytes + Array(".tmp".utf8))
  do throws(InboxFailure) {
    let file = try Descriptor(temporary, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
    try file.write(bytes)
    try file.synchronize()
    guard temporary.withCString({ from in path.withCString { rename(from, $0) } }) == 0 else {
      throw InboxFailure(path, "rename")
    }
    let folder = try Descriptor.folder(path.parent ?? RawPath("."))
    try folder.synchronize()
  } catch {
    let removed = temporary.withCString { unlink($0) }
    if removed != 0, errno != ENOENT { throw InboxFailure(temporary, "unlink") }
    throw error
  }
}

/// A whole file that the administrator or this program made.
package func readFile(_ path: RawPath) throws(InboxFailure) -> [UInt8] {
  let file = try Descriptor(path, flags: O_RDONLY)
  var bytes: [UInt8] = []
  while true {
    let piece = try file.read(atMost: 1 << 18)
    if piece.isEmpty { return bytes }
    bytes += piece
  }
}

/// The SHA-256 and size of a file, read piece by piece.
package func digest(ofFile path: RawPath) throws(InboxFailure) -> (digest: Digest, size: Int) {
  let file = try Descriptor(path, flags: O_RDONLY | O_NOFOLLOW)
  var hasher = try Hasher256()
  var size = 0
  while true {
    let piece = try file.read(atMost: 1 << 18)
    if piece.isEmpty { return (try hasher.finish(), size) }
    try hasher.update(piece)
    size += piece.count
  }
}

/// Names in a folder but hidden ones, sorted; none where there is no such folder.
package func visibleNames(in folder: RawPath) throws(InboxFailure) -> [RawPath] {
  guard exists(folder) else { return [] }
  return try names(in: Descriptor.folder(folder)).filter { $0.bytes.first != UInt8(ascii: ".") }.sorted()
}

/// Brings everything that was written on that file system to the disk: one call a group of files instead of one a file.
package func synchronizeFileSystem(of path: RawPath) throws(InboxFailure) {
  let folder = try Descriptor.folder(path)
  guard retrying({ syncfs(folder.number) }) == 0 else { throw InboxFailure(path, "syncfs") }
}

/// Replaces a small file that only counts after the next sync of the file system.
package func writeUnsynchronized(_ bytes: [UInt8], to path: RawPath) throws(InboxFailure) {
  let file = try Descriptor(path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
  try file.write(bytes)
}
