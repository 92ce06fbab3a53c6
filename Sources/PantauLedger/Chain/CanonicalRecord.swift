internal import GRDB

/// A row as bytes, the same on every machine: a letter for what it is, then each value so that nothing can be read two
/// ways. 0 stands for NULL; 1 and eight bytes, the highest first, for a whole number; 2, the length as such eight bytes,
/// and UTF-8 for a text.
struct CanonicalRecord {
  enum Kind: UInt8 {
    case submission = 0x53
    case fact = 0x46
    case finding = 0x54
  }

  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 10) }

  mutating func begin(_ kind: Kind) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(kind.rawValue)
  }

  mutating func put(_ number: Int64) {
    bytes.append(1)
    putEight(UInt64(bitPattern: number))
  }

  mutating func put(_ text: String) {
    bytes.append(2)
    putEight(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func putNull() { bytes.append(0) }

  mutating func put(_ value: DatabaseValue) {
    switch value.storage {
    case .null: putNull()
    case .int64(let number): put(number)
    case .string(let text): put(text)
    // No column of a STRICT table of ours holds these; a file that does was not written by this program.
    case .double(let number): put(String(number))
    case .blob(let data): bytes += [3] + Array(data)
    }
  }

  private mutating func putEight(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}
