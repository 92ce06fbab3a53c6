import PantauGrid

/// The fields of one record, cleaned, by position in the file. The memory is kept from record to record.
struct RecordFields: Sendable {
  private var bytes: [UInt8] = []
  /// At least as many as the header has places; what a short record lacks is empty, and so is what says "nothing".
  private var ranges: [Range<Int>] = []
  /// Positions from which control or format characters were dropped.
  private var dropped: Set<Int> = []
  /// How many fields are filled, and whether one of them stands beyond the header's last place.
  private(set) var filled = 0
  private(set) var goesBeyondHeader = false

  /// - Parameters:
  ///   - source: the page's bytes.
  ///   - ends: the page's `fieldEnds`.
  ///   - lists: by place of the header, the words that mean something there.
  mutating func load(_ record: TextTable.Record, source: Span<UInt8>, ends: Span<Int>, lists: [WordList?]) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    if !dropped.isEmpty { dropped.removeAll() }
    filled = 0
    goesBeyondHeader = false
    copyClean(record, source: source, ends: ends)
    for position in ranges.indices {
      if saysNothing(position, lists: lists) {
        ranges[position] = ranges[position].lowerBound..<ranges[position].lowerBound
      } else {
        filled += 1
        if position >= lists.count { goesBeyondHeader = true }
      }
    }
    while ranges.count < lists.count { ranges.append(bytes.count..<bytes.count) }
  }

  /// Nearly every record is clean as it stands, and is copied at one go; of another each field is cleaned by itself.
  private mutating func copyClean(_ record: TextTable.Record, source: Span<UInt8>, ends: Span<Int>) {
    let start = record.fields.lowerBound == 0 ? 0 : ends[record.fields.lowerBound - 1]
    var first = start
    for field in record.fields {
      guard TextCleaner.isClean(source.extracting(first..<ends[field])) else {
        ranges.removeAll(keepingCapacity: true)
        cleanEach(record, source: source, ends: ends, start: start)
        return
      }
      ranges.append(first - start..<ends[field] - start)
      first = ends[field]
    }
    source.extracting(start..<first).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func cleanEach(
    _ record: TextTable.Record, source: Span<UInt8>, ends: Span<Int>, start: Int
  ) {
    var start = start
    for field in record.fields {
      let first = bytes.count
      if TextCleaner.append(source.extracting(start..<ends[field]), to: &bytes) { dropped.insert(ranges.count) }
      ranges.append(first..<bytes.count)
      start = ends[field]
    }
  }

  /// Whether the field means "nothing", and the column's vocabulary does not know that as a word.
  private func saysNothing(_ position: Int, lists: [WordList?]) -> Bool {
    let clean = bytes.span.extracting(ranges[position])
    guard EmptyWords.isOne(clean) else { return false }
    return position >= lists.count || lists[position]?.index(of: clean) == nil
  }

  func isEmpty(_ position: Int) -> Bool { ranges[position].isEmpty }
  func lostControls(_ position: Int) -> Bool { !dropped.isEmpty && dropped.contains(position) }
  /// Whether the record is the header once more.
  func isHeader(_ header: Header) -> Bool {
    guard !goesBeyondHeader else { return false }
    for (position, name) in header.folded.enumerated() {
      let isSame = read(position) { cell in
        // A look at the first letter spares nearly every row the rest.
        cell.count > 0 && name.first == Folding.words.folded(cell[0]) && Folding.words.bytes(of: cell.text) == name
      }
      if !isSame, header.places[position] != .unnamed || !isEmpty(position) { return false }
    }
    return true
  }

  func text(_ position: Int) -> String { read(position) { $0.text } }

  /// Hands over the field's cleaned bytes.
  func read<Value>(_ position: Int, _ reader: (Span<UInt8>) -> Value) -> Value {
    reader(bytes.span.extracting(ranges[position]))
  }
}
