import Glibc

func containsNUL(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard let start = bytes.baseAddress else { return false }
  return memchr(start, 0, bytes.count) != nil
}

/// Whether the bytes are UTF-8 in the strict sense: no overlong forms, no surrogates, nothing past U+10FFFF.
func isStrictUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var offset = 0
  while offset < bytes.count {
    // Reports are ASCII for the most part: eight bytes at a time.
    if offset + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
      continue
    }
    let lead = bytes[offset]
    offset += 1
    guard lead >= 0x80 else { continue }
    guard let (count, second) = continuation(after: lead), offset + count <= bytes.count,
      second.contains(bytes[offset])
    else { return false }
    for next in offset + 1..<offset + count where !(0x80...0xBF).contains(bytes[next]) { return false }
    offset += count
  }
  return true
}

/// How many bytes follow a leading byte, and what the first of them may be: that is where overlong forms and surrogates
/// differ from characters. Nil where the byte cannot lead.
private func continuation(after lead: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
  switch lead {
  case 0xC2...0xDF: (1, 0x80...0xBF)
  case 0xE0: (2, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE, 0xEF: (2, 0x80...0xBF)
  case 0xED: (2, 0x80...0x9F)
  case 0xF0: (3, 0x90...0xBF)
  case 0xF1...0xF3: (3, 0x80...0xBF)
  case 0xF4: (3, 0x80...0x8F)
  default: nil
  }
}
