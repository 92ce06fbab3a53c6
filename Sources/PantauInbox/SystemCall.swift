import Glibc

/// Makes a system call, again where a signal interrupted it.
/// - Parameters:
///   - operation: the call's name, as it stands in the failure.
///   - path: what it is about.
/// - Returns: the system's answer, never -1.
/// - Throws: with the error number as the call left it; nothing runs in between that could change it.
@discardableResult
func calling<Answer: SignedInteger>(
  _ operation: String, on path: RawPath, _ call: () -> Answer
) throws(InboxFailure) -> Answer {
  while true {
    let answer = call()
    if answer != -1 { return answer }
    let code = errno
    if code != EINTR { throw InboxFailure(path, operation, code: code) }
  }
}

/// What lies on the path itself: a link is not followed.
func status(of path: RawPath) throws(InboxFailure) -> stat {
  var status = stat()
  try path.withCString { name throws(InboxFailure) in
    try calling("stat", on: path) { lstat(name, &status) }
  }
  return status
}

/// nil where nothing lies there.
func statusIfThere(_ path: RawPath) throws(InboxFailure) -> stat? {
  do throws(InboxFailure) {
    return try status(of: path)
  } catch  where error.code == ENOENT {
    return nil
  }
}

extension stat {
  /// `S_IFREG`, `S_IFDIR`, …
  var fileType: mode_t { st_mode & S_IFMT }
}
