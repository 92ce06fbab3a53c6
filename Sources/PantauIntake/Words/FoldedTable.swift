/// Texts by their folded bytes: what offices spell in many ways is found without making a String of it.
struct FoldedTable: Sendable {
  private struct Entry {
    let bytes: Range<Int>
    let value: Int
  }

  let folding: Folding
  private var folded: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of the entry plus 1; 0 is free. Probed one after the other.
  private var slots: [Int32]

  /// - Parameter texts: with their values; of texts that fold to the same, the first counts.
  init(_ texts: [(text: String, value: Int)], folding: Folding) {
    self.folding = folding
    var size = 16
    while size < texts.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (text, value) in texts { insert(folding.bytes(of: text), value: value) }
  }

  private mutating func insert(_ key: [UInt8], value: Int) {
    guard !key.isEmpty else { return }
    let slot = slot(of: key.span)
    guard slots[slot] == 0 else { return }
    entries.append(Entry(bytes: folded.count..<folded.count + key.count, value: value))
    folded.append(contentsOf: key)
    slots[slot] = Int32(entries.count)
  }

  /// nil where no text folds to the same, or nothing is left of it.
  func value(of text: Span<UInt8>) -> Int? {
    guard text.isASCII else { return value(ofFolded: folding.bytes(of: text.text)) }
    let slot = slot(of: text)
    return slots[slot] == 0 ? nil : entries[Int(slots[slot]) - 1].value
  }

  func value(ofFolded key: [UInt8]) -> Int? {
    let slot = slot(of: key.span)
    return slots[slot] == 0 ? nil : entries[Int(slots[slot]) - 1].value
  }

  /// The slot where the text is, or would be.
  private func slot(of text: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.indices {
      let byte = folding.folded(text[index])
      if byte != 0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, !matches(entries[Int(slots[slot]) - 1], text) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func matches(_ entry: Entry, _ text: Span<UInt8>) -> Bool {
    var at = entry.bytes.lowerBound
    for index in text.indices {
      let byte = folding.folded(text[index])
      guard byte != 0 else { continue }
      guard at < entry.bytes.upperBound, folded[at] == byte else { return false }
      at += 1
    }
    return at == entry.bytes.upperBound
  }

  /// The value whose folded text takes the fewest changes to reach, the first of equals; nil where all are further
  /// away than `limit`.
  func nearest(to text: String, limit: Int) -> Int? {
    let sought = folding.bytes(of: text)
    var best: (value: Int, distance: Int)?
    for entry in entries {
      let allowed = best.map { $0.distance - 1 } ?? limit
      if let distance = editDistance(sought, folded[entry.bytes], limit: allowed) { best = (entry.value, distance) }
    }
    return best?.value
  }
}
