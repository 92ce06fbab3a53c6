/// Texts by their very bytes. Most words and names are written exactly as the seeds have them, and found here at one look,
/// before anybody asks how else they could be written.
struct ExactTable: Sendable {
  private struct Entry {
    let start: Int
    let count: Int
    let value: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of the entry plus 1; 0 is free. Probed one after the other.
  private var slots: [Int32]

  /// - Parameter texts: with their values; of equal texts the first counts.
  init(_ texts: some Sequence<(text: String, value: Int)>) {
    let texts = Array(texts)
    var size = 16
    while size < texts.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (text, value) in texts where !text.isEmpty { insert(Array(text.utf8), value: value) }
  }

  private mutating func insert(_ text: [UInt8], value: Int) {
    let slot = slot(of: text.span)
    guard slots[slot] == 0 else { return }
    entries.append(Entry(start: bytes.count, count: text.count, value: value))
    bytes.append(contentsOf: text)
    slots[slot] = Int32(entries.count)
  }

  func value(of text: Span<UInt8>) -> Int? {
    guard !text.isEmpty else { return nil }
    let index = slots[slot(of: text)]
    return index == 0 ? nil : entries[Int(index) - 1].value
  }

  /// The slot where the text is, or would be.
  private func slot(of text: Span<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: hash(of: text)) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.count == text.count, text.isSame(as: bytes.span.extracting(entry.start..<entry.start + entry.count)) {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension Span where Element == UInt8 {
  /// Eight bytes at a time, the last of them perhaps twice.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard count >= 8 else {
      for index in indices where self[index] != other[index] { return false }
      return true
    }
    var at = 0
    while at < count - 8 {
      guard eight(at) == other.eight(at) else { return false }
      at += 8
    }
    return eight(count - 8) == other.eight(count - 8)
  }

  @inline(__always)
  fileprivate func eight(_ offset: Int) -> UInt64 { bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) }
}

/// A sum over all bytes, eight at a time, that spreads them over the low bits. Of one run of the program only.
func hash(of text: Span<UInt8>) -> UInt64 {
  var sum = UInt64(truncatingIfNeeded: text.count)
  func add(_ word: UInt64) {
    let (high, low) = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    sum = high ^ low
  }
  guard text.count >= 8 else {
    var word: UInt64 = 0
    for index in text.indices { word = word << 8 | UInt64(text[index]) }
    add(word)
    return sum
  }
  var at = 0
  while at < text.count - 8 {
    add(text.eight(at))
    at += 8
  }
  add(text.eight(text.count - 8))
  return sum
}
