/// The entries of a zip archive, from its central directory. Only what a workbook needs: no comment, no encryption, no
/// archive of more than 4 GB.
struct Archive {
  struct Entry {
    let name: String
    let crc: UInt32
    let length: Int
    /// Its deflated bytes within the archive.
    let packed: Range<Int>
  }

  let entries: [Entry]

  /// nil: the archive is cut off, or its directory does not fit its content.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let end = bytes.count - 22
    guard end >= 0, bytes.number(at: end, UInt32.self) == 0x0605_4B50 else { return nil }
    let count = Int(bytes.number(at: end + 10, UInt16.self))
    var position = Int(bytes.number(at: end + 16, UInt32.self))
    var entries: [Entry] = []
    while position < end {
      guard let (entry, next) = Self.entry(bytes, at: position, before: end) else { return nil }
      entries.append(entry)
      position = next
    }
    guard entries.count == count else { return nil }
    self.entries = entries
  }

  private static func entry(_ bytes: UnsafeRawBufferPointer, at start: Int, before end: Int) -> (Entry, next: Int)? {
    let deflated = 8
    guard start + 46 <= end, bytes.number(at: start, UInt32.self) == 0x0201_4B50,
      bytes.number(at: start + 10, UInt16.self) == deflated
    else { return nil }
    let nameEnd = start + 46 + Int(bytes.number(at: start + 28, UInt16.self))
    let extra = Int(bytes.number(at: start + 30, UInt16.self)) + Int(bytes.number(at: start + 32, UInt16.self))
    let head = Int(bytes.number(at: start + 42, UInt32.self))
    guard nameEnd + extra <= end, head + 30 <= end, bytes.number(at: head, UInt32.self) == 0x0403_4B50 else {
      return nil
    }
    let packedStart =
      head + 30 + Int(bytes.number(at: head + 26, UInt16.self)) + Int(bytes.number(at: head + 28, UInt16.self))
    let packedEnd = packedStart + Int(bytes.number(at: start + 20, UInt32.self))
    guard packedEnd <= end else { return nil }
    let entry = Entry(
      name: String(decoding: bytes[start + 46..<nameEnd], as: UTF8.self),
      crc: bytes.number(at: start + 16, UInt32.self), length: Int(bytes.number(at: start + 24, UInt32.self)),
      packed: packedStart..<packedEnd)
    return (entry, nameEnd + extra)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func number<Number: FixedWidthInteger>(at offset: Int, _ type: Number.Type) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}
