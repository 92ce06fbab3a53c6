import CLibZ

/// Keeper of a zlib stream that unpacks the entries of an archive, one after the other.
struct Inflater: ~Copyable {
  /// zlib remembers where its stream stands, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk: UnsafeMutableBufferPointer<UInt8>

  /// nil: out of memory.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    chunk = .allocate(capacity: 65_536)
    // Negative: deflated bytes without a header, as archives hold them.
    let windowBits: Int32 = -15
    guard inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      stream.deallocate()
      chunk.deallocate()
      return nil
    }
  }

  deinit {
    // It answers whether something was left unread, which the reader knows already.
    inflateEnd(stream)
    stream.deallocate()
    chunk.deallocate()
  }

  /// Unpacks an entry, in pieces.
  /// - Returns: its CRC-32 and length; nil: it is broken.
  func unpack(
    _ packed: UnsafeRawBufferPointer, each: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> (crc: UInt32, length: Int)? {
    guard inflateReset(stream) == Z_OK, let input = packed.baseAddress else { return nil }
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input).assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(packed.count)
    var (sum, length) = (crc32(0, nil, 0), 0)
    while true {
      stream.pointee.next_out = chunk.baseAddress
      stream.pointee.avail_out = UInt32(chunk.count)
      let answer = inflate(stream, Z_NO_FLUSH)
      guard answer == Z_OK || answer == Z_STREAM_END else { return nil }
      let piece = UnsafeBufferPointer(rebasing: chunk[..<(chunk.count - Int(stream.pointee.avail_out))])
      sum = crc32(sum, piece.baseAddress, UInt32(piece.count))
      length += piece.count
      each(piece)
      if answer == Z_STREAM_END { break }
    }
    return stream.pointee.avail_in == 0 ? (UInt32(truncatingIfNeeded: sum), length) : nil
  }
}
