import Glibc

/// What reading a dropped file gave.
package enum DroppedBytes: Equatable, Sendable {
  case read([UInt8])
  /// A link, a FIFO, a device: never opened.
  case refused(Drop.Kind)
  /// The system's own word.
  case unreadable(String)
  /// Past the limit; this many bytes at least.
  case tooLarge(Int)
}

/// Reads a regular file with no other name; what else it may be is told, not opened. A file past the limit is not read.
/// - Throws: only what would meet any other file too.
package func readDropped(_ path: RawPath, limit: Int) throws(InboxFailure) -> DroppedBytes {
  do throws(InboxFailure) {
    let seen = Drop.Kind(try status(of: path))
    guard seen == .file else { return .refused(seen) }
    let file = try Descriptor(path, flags: Descriptor.carefulReading)
    // Between the look and the opening something else may have been put there.
    let status = try file.status()
    let opened = Drop.Kind(status)
    guard opened == .file else { return .refused(opened) }
    return try read(file, size: Int(status.st_size), limit: limit)
  } catch  where error.isOfOnePath {
    return .unreadable(error.reason)
  }
}

/// The size is where it stood when the file was opened; it may have grown since.
private func read(_ file: borrowing Descriptor, size: Int, limit: Int) throws(InboxFailure) -> DroppedBytes {
  if size > limit { return .tooLarge(size) }
  // Nearly every file comes in one piece.
  let pieceBytes = 1 << 20
  var bytes = try file.read(atMost: min(max(size, 1 << 12), pieceBytes))
  if size > pieceBytes { bytes.reserveCapacity(size) }
  while true {
    if bytes.count > limit { return .tooLarge(bytes.count) }
    let piece = try file.read(atMost: min(max(size - bytes.count, 1 << 12), pieceBytes))
    if piece.isEmpty { return .read(bytes) }
    bytes += piece
  }
}
