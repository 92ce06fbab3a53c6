import Glibc

/// Keeps an open file or folder; closes it when it goes.
struct Descriptor: ~Copyable {
  let number: Int32
  let path: RawPath

  init(_ path: RawPath, flags: Int32, mode: mode_t = 0o640) throws(InboxFailure) {
    try self.init(path, below: AT_FDCWD, flags: flags, mode: mode)
  }

  private init(_ path: RawPath, below folder: Int32, flags: Int32, mode: mode_t) throws(InboxFailure) {
    let opened = retrying { path.withCString { openat(folder, $0, flags | O_CLOEXEC, mode) } }
    guard opened >= 0 else { throw InboxFailure(path, "open") }
    number = opened
    self.path = path
  }

  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW

  static func folder(_ path: RawPath) throws(InboxFailure) -> Descriptor {
    try Descriptor(path, flags: folderFlags)
  }

  /// A folder in this one.
  func folder(_ name: RawPath) throws(InboxFailure) -> Descriptor {
    try Descriptor(name, below: number, flags: Descriptor.folderFlags, mode: 0)
  }

  deinit { close(number) }

  func status() throws(InboxFailure) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw InboxFailure(path, "fstat") }
    return status
  }

  func synchronize() throws(InboxFailure) {
    guard retrying({ fsync(number) }) == 0 else { throw InboxFailure(path, "fsync") }
  }

  func write(_ bytes: [UInt8]) throws(InboxFailure) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        retrying { Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done) }
      }
      guard written > 0 else { throw InboxFailure(path, "write") }
      done += written
    }
  }

  /// The next bytes, at most `count`; empty at the end.
  func read(atMost count: Int) throws(InboxFailure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = retrying { Glibc.read(number, buffer.baseAddress, buffer.count) }
      failed = got < 0
      filled = max(0, got)
    }
    if failed { throw InboxFailure(path, "read") }
    return bytes
  }
}

/// Calls again what a signal interrupted.
func retrying<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
}
