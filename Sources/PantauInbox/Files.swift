import CLinuxFiles
import Glibc

/// Makes a folder and those above it, for owner and group only; one that is there is fine.
package func makeFolders(_ path: RawPath) throws(InboxFailure) {
  if path.bytes.isEmpty { return }
  do throws(InboxFailure) {
    try makeFolder(path)
  } catch  where error.code == ENOENT {
    guard let parent = path.parent else { throw error }
    try makeFolders(parent)
    try makeFolder(path)
  }
}

private func makeFolder(_ path: RawPath) throws(InboxFailure) {
  try path.withCString { name throws(InboxFailure) in
    do throws(InboxFailure) {
      try calling("mkdir", on: path) { mkdir(name, 0o750) }
    } catch  where error.code == EEXIST {
      // Made before, or by another process just now; but it may also be a file.
      var status = stat()
      try calling("stat", on: path) { stat(name, &status) }
      guard status.fileType == S_IFDIR else { throw InboxFailure(path, "mkdir", code: ENOTDIR) }
    }
  }
}

/// Whether anything lies there, be it a link that leads nowhere. False also where the system does not let us look.
package func exists(_ path: RawPath) -> Bool {
  (try? status(of: path)) != nil
}

/// Replaces a small file: a reader sees the old one or the new one, never half of one, also after a power cut.
/// After a throw the old one still lies there, or, where only the last step failed, the new one.
package func writeFile(_ bytes: [UInt8], to path: RawPath) throws(InboxFailure) {
  try replace(path, with: bytes, synchronized: true)
  try Descriptor.folder(path.parent ?? RawPath(".")).synchronize()
}

/// Replaces a small file that only counts after the next sync of the file system.
/// - Parameter isAlone: whether the lock of the workspace keeps others from writing the same file meanwhile.
package func writeUnsynchronized(
  _ bytes: [UInt8], to path: RawPath, isAlone: Bool = true
) throws(InboxFailure) {
  try replace(path, with: bytes, synchronized: false, isAlone: isAlone)
}

private func replace(
  _ path: RawPath, with bytes: [UInt8], synchronized: Bool, isAlone: Bool = true
) throws(InboxFailure) {
  let temporary = try temporaryPath(beside: path, isAlone: isAlone)
  let file = try Descriptor(temporary, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
  try temporary.withCString { name throws(InboxFailure) in
    do throws(InboxFailure) {
      try file.write(bytes)
      if synchronized { try file.synchronize() }
      try path.withCString { target throws(InboxFailure) in
        try calling("rename", on: path) { rename(name, target) }
      }
    } catch {
      // What failed first is what is told. Should this fail too, a hidden file stays.
      unlink(name)
      throw error
    }
  }
}

/// As short for the longest of names. The same every time, so that what a cut left behind is written over; each process
/// has its own where others may write beside it.
private func temporaryPath(beside path: RawPath, isAlone: Bool) throws(InboxFailure) -> RawPath {
  let name = ".\(try Digest(of: path.bytes).description.prefix(16))\(isAlone ? "" : ".\(getpid())").tmp"
  return (path.parent ?? RawPath(".")) / name
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
  let file = try Descriptor(path, flags: Descriptor.carefulReading)
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
  do throws(InboxFailure) {
    return try names(in: Descriptor.folder(folder)).filter { $0.bytes.first != UInt8(ascii: ".") }.sorted()
  } catch  where error.code == ENOENT {
    return []
  }
}

/// Brings everything that was written on that file system to the disk: one call a group of files instead of one a file.
/// Throws also where the system could not write something back earlier and has told nobody yet.
package func synchronizeFileSystem(of path: RawPath) throws(InboxFailure) {
  let folder = try Descriptor.folder(path)
  try calling("syncfs", on: path) { syncfs(folder.number) }
}
