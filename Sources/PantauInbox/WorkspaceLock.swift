import Glibc

/// Only one batch at a time works in a workspace. The kernel gives the lock back however the holder ends.
package struct WorkspaceLock: ~Copyable {
  private let file: Descriptor

  package enum Outcome: ~Copyable {
    case held(WorkspaceLock)
    /// What the holder wrote about itself; in the moment of its start it may not have come to that yet.
    case busy(String)
  }

  /// - Parameters:
  ///   - note: what somebody who finds the lock taken reads: who holds it, and since when.
  package static func take(_ path: RawPath, note: String) throws(InboxFailure) -> Outcome {
    let file = try Descriptor(path, flags: O_RDWR | O_CREAT | O_NOFOLLOW)
    do throws(InboxFailure) {
      try calling("flock", on: path) { flock(file.number, LOCK_EX | LOCK_NB) }
    } catch  where error.code == EWOULDBLOCK {
      return .busy(String(decoding: try file.read(atMost: 200), as: UTF8.self))
    }
    try calling("truncate", on: path) { ftruncate(file.number, 0) }
    try file.write(Array(note.utf8))
    return .held(WorkspaceLock(file: file))
  }

  /// Who holds the lock, in its own words; nil where nobody does. Only looks, so that it keeps nobody from taking it.
  package static func holder(of path: RawPath) throws(InboxFailure) -> String? {
    guard let status = try statusIfThere(path) else { return nil }
    let note = String(decoding: try readFile(path).prefix(200), as: UTF8.self)
    let locks = String(decoding: try readFile(RawPath("/proc/locks")), as: UTF8.self)
    // 12: FLOCK  ADVISORY  WRITE 4711 08:01:131090 0 EOF
    return locks.split(separator: "\n").contains { line in
      let fields = line.split(separator: " ")
      return fields.count > 5 && fields[1] == "FLOCK" && fields[5].hasSuffix(":\(status.st_ino)")
        && note.hasPrefix("pid \(fields[4]),")
    } ? note : nil
  }

  private init(file: consuming Descriptor) { self.file = file }

  // Closing alone would leave the lock to a child process that was forked meanwhile and has not yet begun its program.
  deinit { flock(file.number, LOCK_UN) }
}
