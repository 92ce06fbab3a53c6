import CLibISAL
import CLibZ
import Glibc

/// Bytes deflated so that they can stand behind, and before, other such pieces in one entry of an archive.
struct PackedPiece: Sendable {
  let bytes: [UInt8]
  let sum: PackedSum
}

/// What unpacked bytes are held against.
struct PackedSum: Sendable, Equatable {
  var crc: UInt32 = 0
  var length = 0

  /// Of bytes and of those behind them.
  static func + (first: PackedSum, second: PackedSum) -> PackedSum {
    let crc = crc32_combine(uLong(first.crc), uLong(second.crc), second.length)
    return PackedSum(crc: UInt32(truncatingIfNeeded: crc), length: first.length + second.length)
  }
}

/// Deflates a piece with ISA-L, and unpacks it again to see that it is what it was. Its sum is taken of what was unpacked.
/// - Parameter isLast: whether the entry ends with this piece.
/// - Returns: nil: it did not unpack to what it was.
func pack(_ bytes: [UInt8], isLast: Bool) -> PackedPiece? {
  // Bytes without any pattern grow by a little; those that come back must not be more than they were.
  let packed = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * bytes.count + 4_096)
  let unpacked = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
  defer {
    packed.deallocate()
    unpacked.deallocate()
  }
  return bytes.withUnsafeBufferPointer { bytes -> PackedPiece? in
    guard let count = deflate(bytes, into: packed, isLast: isLast) else { return nil }
    let result = UnsafeMutableBufferPointer(rebasing: packed[..<count])
    guard inflate(result, into: unpacked) == bytes.count, let start = bytes.baseAddress,
      let unpackedStart = unpacked.baseAddress, memcmp(unpackedStart, start, bytes.count) == 0
    else { return nil }
    let crc = crc32_gzip_refl(0, unpackedStart, UInt64(bytes.count))
    return PackedPiece(bytes: Array(result), sum: PackedSum(crc: crc, length: bytes.count))
  }
}

/// - Returns: how many bytes it became.
private func deflate(
  _ bytes: UnsafeBufferPointer<UInt8>, into packed: UnsafeMutableBufferPointer<UInt8>, isLast: Bool
) -> Int? {
  // ISA-L remembers where its streams stand, so they must not move.
  let stream = UnsafeMutablePointer<isal_zstream>.allocate(capacity: 1)
  let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: levelMemory)
  defer {
    stream.deallocate()
    memory.deallocate()
  }
  isal_deflate_init(stream)
  // Not the faster levels 1 and 2: about once in a thousand processes they pack the same bytes otherwise (0013).
  stream.pointee.level = 3
  stream.pointee.level_buf = memory.baseAddress
  stream.pointee.level_buf_size = UInt32(memory.count)
  // Ends at a whole byte, and what comes behind does not look back.
  stream.pointee.flush = UInt16(FULL_FLUSH)
  stream.pointee.end_of_stream = isLast ? 1 : 0
  stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
  stream.pointee.avail_in = UInt32(bytes.count)
  stream.pointee.next_out = packed.baseAddress
  stream.pointee.avail_out = UInt32(packed.count)
  guard isal_deflate(stream) == COMP_OK, stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 else { return nil }
  return packed.count - Int(stream.pointee.avail_out)
}

/// - Returns: how many bytes it became; nil: they are broken.
private func inflate(
  _ packed: UnsafeMutableBufferPointer<UInt8>, into unpacked: UnsafeMutableBufferPointer<UInt8>
) -> Int? {
  let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
  defer { state.deallocate() }
  isal_inflate_init(state)
  state.pointee.next_in = packed.baseAddress
  state.pointee.avail_in = UInt32(packed.count)
  state.pointee.next_out = unpacked.baseAddress
  state.pointee.avail_out = UInt32(unpacked.count)
  guard isal_inflate(state) == ISAL_DECOMP_OK, state.pointee.avail_in == 0 else { return nil }
  return unpacked.count - Int(state.pointee.avail_out)
}

/// What the library calls `ISAL_DEF_LVL3_DEFAULT`, a sum that Swift does not see.
private let levelMemory = 4 * 1_024 + 4 * 4 * 1_024 + 2 * Int(IGZIP_LVL3_HASH_SIZE) + 4 * 64 * 1_024
