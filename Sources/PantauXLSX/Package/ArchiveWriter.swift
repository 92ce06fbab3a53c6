/// Puts entries that are packed already one behind the other, as a zip archive.
struct ArchiveWriter {
  /// The file so far.
  private(set) var pieces: [[UInt8]] = []
  private var directory: [UInt8] = []
  private var size = 0
  private var count = 0

  /// - Parameter packed: its deflated bytes.
  /// - Returns: false: it does not fit; an archive holds 4 GB, and so does an entry before it is packed.
  mutating func add(_ name: String, _ sum: PackedSum, packed: [[UInt8]]) -> Bool {
    let packedSize = packed.reduce(0) { $0 + $1.count }
    guard sum.length <= Self.sizeLimit, size + packedSize <= Self.sizeLimit, count < Self.entryLimit else {
      return false
    }
    // Version 2.0, no flags, deflated, and the first moment that an archive knows: the same sheets are the same bytes.
    var common: [UInt8] = []
    for field: UInt16 in [20, 0, 8, 0, 0x0021] { common.append(field) }
    for field in [sum.crc, UInt32(packedSize), UInt32(sum.length)] { common.append(field) }
    common.append(UInt16(name.utf8.count))
    common.append(UInt16(0))

    directory.append(UInt32(0x0201_4B50))
    directory.append(UInt16(20))
    directory += common
    // No comment, the first disk, no attributes.
    for _ in 0..<3 { directory.append(UInt16(0)) }
    directory.append(UInt32(0))
    directory.append(UInt32(size))
    directory += name.utf8

    var head: [UInt8] = []
    head.append(UInt32(0x0403_4B50))
    head += common
    head += name.utf8
    pieces.append(head)
    pieces += packed
    size += head.count + packedSize
    count += 1
    return true
  }

  /// - Returns: nil: the archive is larger than 4 GB.
  consuming func finish() -> [[UInt8]]? {
    guard size + directory.count <= Self.sizeLimit else { return nil }
    var end: [UInt8] = []
    end.append(UInt32(0x0605_4B50))
    for field in [0, 0, UInt16(count), UInt16(count)] { end.append(field) }
    for field in [UInt32(directory.count), UInt32(size)] { end.append(field) }
    end.append(UInt16(0))
    return pieces + [directory + end]
  }

  private static let sizeLimit = Int(UInt32.max) - 1
  private static let entryLimit = Int(UInt16.max) - 1
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
