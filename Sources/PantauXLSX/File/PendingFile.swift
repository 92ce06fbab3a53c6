import Glibc

/// A file on its way: it grows under a hidden name beside its place, and is removed if it never settles.
struct PendingFile: ~Copyable {
  /// The place it is meant for.
  let path: String
  let folder: String
  let temporaryPath: String
  private var isSettled = false

  /// Creates the hidden file, so that a place one cannot write to is known before any work.
  init(for path: String) throws(XLSXFailure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    self.path = path
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    temporaryPath = "\(folder)/.\(name).tmp"

    let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw failure("create \(temporaryPath)") }
    guard Glibc.close(descriptor) == 0 else { throw failure("create \(temporaryPath)") }
  }

  deinit {
    // Nothing can be done about a file that will not go away: the next run writes over it.
    if !isSettled { unlink(temporaryPath) }
  }

  /// Brings the file to the disk and to its place; a power cut leaves the old file or the new one, never half of it.
  /// - Parameter isSynced: false: only to its place; the caller sees to the disk.
  /// - Returns: its size in bytes.
  consuming func settle(isSynced: Bool) throws(XLSXFailure) -> Int {
    let size = try measure(temporaryPath, flags: O_RDONLY | O_NOFOLLOW, isSynced: isSynced)
    guard rename(temporaryPath, path) == 0 else { throw failure("rename \(temporaryPath)") }
    isSettled = true
    if isSynced { try measure(folder, flags: O_RDONLY | O_DIRECTORY, isSynced: true) }
    return size
  }

  /// The whole file as it now stands.
  func bytes() throws(XLSXFailure) -> [UInt8] {
    let descriptor = open(temporaryPath, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open \(temporaryPath) again") }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("measure \(temporaryPath)") }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
    }
    guard bytes.count == size else { throw failure("read \(temporaryPath) again") }
    return bytes
  }

  /// Writes the file anew, and reads it again to see that every byte of it is there.
  func replace(with pieces: [[UInt8]]) throws(XLSXFailure) {
    let descriptor = open(temporaryPath, O_RDWR | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open \(temporaryPath) again") }
    defer { Glibc.close(descriptor) }
    for piece in pieces {
      guard writeWhole(piece, to: descriptor) else { throw failure("write \(temporaryPath)") }
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure("read \(temporaryPath) again") }
    var chunk = [UInt8](repeating: 0, count: 256 * 1_024)
    for piece in pieces where !holds(piece, next: descriptor, &chunk) {
      throw XLSXFailure(path: path, step: "check the finished workbook", reason: "it is not what was written")
    }
  }

  private func writeWhole(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private func holds(_ bytes: [UInt8], next descriptor: Int32, _ chunk: inout [UInt8]) -> Bool {
    var seen = 0
    while seen < bytes.count {
      let count = read(descriptor, &chunk, min(chunk.count, bytes.count - seen))
      if count < 0 && errno == EINTR { continue }
      let isSame = bytes.withUnsafeBytes { bytes in
        bytes.baseAddress.map { memcmp($0 + seen, chunk, max(count, 0)) == 0 } ?? false
      }
      guard count > 0, isSame else { return false }
      seen += count
    }
    return true
  }

  @discardableResult
  private func measure(_ path: String, flags: Int32, isSynced: Bool) throws(XLSXFailure) -> Int {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open \(path) to sync it") }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard !isSynced || fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else { throw failure("sync \(path)") }
    return Int(status.st_size)
  }

  private func failure(_ step: String) -> XLSXFailure {
    XLSXFailure(path: path, step: step, reason: String(cString: strerror(errno)))
  }
}
