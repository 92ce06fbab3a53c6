import Glibc

/// Keeps an open file or folder; closes it when it goes.
struct Descriptor: ~Copyable {
  let number: Int32
  let path: RawPath

  /// Neither follows a link nor waits for the other end of a FIFO.
  static let carefulReading = O_RDONLY | O_NOFOLLOW | O_NONBLOCK

  init(_ path: RawPath, flags: Int32) throws(InboxFailure) {
    try self.init(path, named: path, below: AT_FDCWD, flags: flags)
  }

  private init(_ path: RawPath, named name: RawPath, below folder: Int32, flags: Int32) throws(InboxFailure) {
    number = try name.withCString { name throws(InboxFailure) in
      try calling("open", on: path) { openat(folder, name, flags | O_CLOEXEC, 0o640 as mode_t) }
    }
    self.path = path
  }

  /// A folder of the workspace. The administrator may have put a link in its place.
  static func folder(_ path: RawPath) throws(InboxFailure) -> Descriptor {
    try Descriptor(path, flags: O_RDONLY | O_DIRECTORY)
  }

  static func folderNoLink(_ path: RawPath) throws(InboxFailure) -> Descriptor {
    try Descriptor(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// A folder in this one; a link is not followed.
  func folder(_ name: RawPath) throws(InboxFailure) -> Descriptor {
    try Descriptor(path / name, named: name, below: number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  deinit { close(number) }

  func status() throws(InboxFailure) -> stat {
    var status = stat()
    try calling("fstat", on: path) { fstat(number, &status) }
    return status
  }

  func synchronize() throws(InboxFailure) {
    try calling("fsync", on: path) { fsync(number) }
  }

  func write(_ bytes: [UInt8]) throws(InboxFailure) {
    var done = 0
    while done < bytes.count {
      let written = try bytes.withUnsafeBufferPointer { buffer throws(InboxFailure) in
        try calling("write", on: path) {
          Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
      // Would go round for ever.
      guard written > 0 else { throw InboxFailure(path, "write", code: EIO) }
      done += written
    }
  }

  /// The next bytes, at most `count`; empty at the end.
  func read(atMost count: Int) throws(InboxFailure) -> [UInt8] {
    var refusal: InboxFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(InboxFailure) {
        filled = try calling("read", on: path) { Glibc.read(number, buffer.baseAddress, buffer.count) }
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    return bytes
  }
}
