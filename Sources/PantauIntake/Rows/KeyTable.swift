/// The keys of a file's accepted rows, each with the line of the last row that had it: one byte buffer and offsets,
/// because there can be a million of them.
struct KeyTable: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let end: Int
    var line: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of the entry plus 1; 0 is free. Probed one after the other, at most half of them taken.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// Notes the key's row, and hands back the line of the one that had it before; nil where none had.
  mutating func note(_ key: [UInt8], line: Int) -> Int? {
    let hash = hash(of: key.span)
    var slot = home(hash)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, isKey(key, of: entries[index]) {
        let earlier = entries[index].line
        entries[index].line = line
        return earlier
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(Entry(hash: hash, start: bytes.count, end: bytes.count + key.count, line: line))
    bytes.append(contentsOf: key)
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return nil
  }

  private func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1) }

  private func isKey(_ key: [UInt8], of entry: Entry) -> Bool {
    key.span.isSame(as: bytes.span.extracting(entry.start..<entry.end))
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = home(entry.hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }
}
