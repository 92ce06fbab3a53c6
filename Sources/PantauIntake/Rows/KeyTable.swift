/// The keys of a file's accepted rows, each with the line of the last row that had it: one byte buffer and offsets,
/// because there can be millions of them.
struct KeyTable: Sendable {
  /// A key begins in `bytes` where the one before it ended.
  private struct Entry {
    let hash: UInt32
    var line: UInt32
    let end: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of the entry plus 1; 0 is free. Probed one after the other, at most half of them taken.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// Notes the key's row, and hands back the line of the one that had it before; nil where none had.
  mutating func note(_ key: [UInt8], line: Int) -> Int? {
    let hash = UInt32(truncatingIfNeeded: hash(of: key.span))
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isKey(key, index) {
        let earlier = entries[index].line
        entries[index].line = UInt32(truncatingIfNeeded: line)
        return Int(earlier)
      }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: key)
    entries.append(Entry(hash: hash, line: UInt32(truncatingIfNeeded: line), end: bytes.count))
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return nil
  }

  private func isKey(_ key: [UInt8], _ index: Int) -> Bool {
    let start = index == 0 ? 0 : entries[index - 1].end
    return key.span.isSame(as: bytes.span.extracting(start..<entries[index].end))
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    // The old ones go before the new ones come: they may be a good part of the memory.
    slots = []
    slots = Array(repeating: 0, count: mask + 1)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: index + 1)
    }
  }
}
