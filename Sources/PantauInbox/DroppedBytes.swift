import Glibc

/// What reading a dropped file gave.
package enum DroppedBytes: Sendable {
  case read([UInt8])
  /// A link, a FIFO, a device: never opened.
  case refused(Drop.Kind)
  /// The system's own word.
  case unreadable(String)
  /// Past the limit; this many bytes at least.
  case tooLarge(Int)
}

/// Reads a regular file with no other name; what else it may be is told, not opened. A file past the limit is not read.
package func readDropped(_ path: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
  var status = stat()
  guard path.withCString({ lstat($0, &status) }) == 0 else { return .unreadable(InboxFailure(path, "stat").reason) }
  switch Drop(path: path, status: status).kind {
  case .symbolicLink: return .refused(.symbolicLink)
  case .hardLink: return .refused(.hardLink)
  case .special: return .refused(.special)
  case .file: return try readOpened(path, limit: limit)
  }
}

private func readOpened(_ path: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
  do throws(InboxFailure) {
    let file = try Descriptor(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let size = Int(try file.status().st_size)
    if size > limit { return .tooLarge(size) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let piece = try file.read(atMost: min(max(size - bytes.count, 1), 1 << 20))
      if piece.isEmpty { return .read(bytes) }
      bytes += piece
      if bytes.count > limit { return .tooLarge(bytes.count) }
    }
  } catch  where [EACCES, EPERM, EIO, ELOOP, ENXIO].contains(error.code) {
    // The submission's own trouble; anything else (no descriptors, no memory) is the machine's.
    return .unreadable(error.reason)
  }
}
