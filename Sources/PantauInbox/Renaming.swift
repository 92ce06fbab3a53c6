import Glibc

/// Gives a file a second name. Nothing may lie there.
package func addName(_ path: RawPath, to target: RawPath) throws(InboxFailure) {
  try path.withCString { from throws(InboxFailure) in
    try target.withCString { to throws(InboxFailure) in
      try calling("link", on: target) { link(from, to) }
    }
  }
}

/// Puts a file in the place of another in one step, on the disk when it returns: whoever looks finds the old one or the
/// new one.
package func replaceFile(_ target: RawPath, by path: RawPath) throws(InboxFailure) {
  try path.withCString { from throws(InboxFailure) in
    try target.withCString { to throws(InboxFailure) in
      try calling("rename", on: target) { rename(from, to) }
    }
  }
  try Descriptor.folder(target.parent ?? RawPath(".")).synchronize()
}

/// One that is not there is fine.
package func removeFile(_ path: RawPath) throws(InboxFailure) {
  do throws(InboxFailure) {
    try path.withCString { name throws(InboxFailure) in
      try calling("unlink", on: path) { unlink(name) }
    }
  } catch  where error.code == ENOENT {
    // Removed before.
  }
}

/// In bytes; nil where no regular file lies there.
package func fileSize(_ path: RawPath) throws(InboxFailure) -> Int? {
  guard let status = try statusIfThere(path), status.fileType == S_IFREG else { return nil }
  return Int(status.st_size)
}
