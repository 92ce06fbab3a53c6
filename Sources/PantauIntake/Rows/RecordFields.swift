import PantauGrid

/// The fields of one record, cleaned, by position in the file. The memory is kept from record to record.
struct RecordFields: Sendable {
  /// The page's bytes, as long as its records are read.
  private var page: [UInt8] = []
  /// Of a record that is not clean as it stands: its fields, cleaned.
  private var cleaned: [UInt8] = []
  private var isCleaned = false
  /// At least as many as the header has places; what a short record lacks is empty, and so is what says "nothing".
  private var ranges: [Range<Int>] = []
  /// Positions from which control or format characters were dropped.
  private var dropped: Set<Int> = []
  private var count = 0
  /// How many fields are filled, and whether one of them stands beyond the header's last place.
  private(set) var filled = 0
  private(set) var goesBeyondHeader = false

  /// Takes up the page, which must be let go again before its owner goes on to the next.
  mutating func begin(_ page: TextTable) { self.page = page.bytes }

  mutating func end() { page = [] }

  /// - Parameters:
  ///   - record: of the page that was taken up.
  ///   - source: the page's bytes.
  ///   - ends: the page's `fieldEnds`.
  ///   - lists: by place of the header, the words that mean something there.
  mutating func load(_ record: TextTable.Record, source: Span<UInt8>, ends: Span<Int>, lists: [WordList?]) {
    if !dropped.isEmpty { dropped.removeAll() }
    filled = 0
    goesBeyondHeader = false
    count = record.fields.count
    let places = max(count, lists.count)
    if ranges.count < places { ranges += Array(repeating: 0..<0, count: places - ranges.count) }
    isCleaned = !standsClean(record, source, ends)
    if isCleaned { clean(record, source, ends) }
    for position in 0..<count where !ranges[position].isEmpty {
      if saysNothing(position, lists: lists) {
        ranges[position] = ranges[position].lowerBound..<ranges[position].lowerBound
      } else {
        filled += 1
        if position >= lists.count { goesBeyondHeader = true }
      }
    }
    for position in count..<max(count, lists.count) { ranges[position] = 0..<0 }
  }

  /// Nearly every record is clean as it stands, which one look at all its bytes tells, and another at the ends of each
  /// field; it is read where it lies.
  private mutating func standsClean(_ record: TextTable.Record, _ source: Span<UInt8>, _ ends: Span<Int>) -> Bool {
    guard let last = record.fields.last else { return true }
    var start = record.fields.lowerBound == 0 ? 0 : ends[record.fields.lowerBound - 1]
    guard TextCleaner.isPlain(source.extracting(start..<ends[last])) else { return false }
    var position = 0
    for field in record.fields {
      let end = ends[field]
      if start < end, source[start] == UInt8(ascii: " ") || source[end - 1] == UInt8(ascii: " ") { return false }
      ranges[position] = start..<end
      position += 1
      start = end
    }
    return true
  }

  private mutating func clean(_ record: TextTable.Record, _ source: Span<UInt8>, _ ends: Span<Int>) {
    cleaned.removeAll(keepingCapacity: true)
    var start = record.fields.lowerBound == 0 ? 0 : ends[record.fields.lowerBound - 1]
    for (position, field) in record.fields.enumerated() {
      let first = cleaned.count
      let written = source.extracting(start..<ends[field])
      if TextCleaner.isClean(written) {
        written.withUnsafeBufferPointer { cleaned.append(contentsOf: $0) }
      } else if TextCleaner.append(written, to: &cleaned) {
        dropped.insert(position)
      }
      ranges[position] = first..<cleaned.count
      start = ends[field]
    }
  }

  /// Whether the field means "nothing", and the column's vocabulary does not know that as a word.
  private func saysNothing(_ position: Int, lists: [WordList?]) -> Bool {
    read(position) { clean in
      guard EmptyWords.isOne(clean) else { return false }
      return position >= lists.count || lists[position]?.index(of: clean) == nil
    }
  }

  func isEmpty(_ position: Int) -> Bool { ranges[position].isEmpty }
  func lostControls(_ position: Int) -> Bool { !dropped.isEmpty && dropped.contains(position) }

  /// Whether the record is the header once more.
  func isHeader(_ header: Header) -> Bool {
    guard !goesBeyondHeader else { return false }
    // A look at one letter spares nearly every row the rest.
    if let (position, letter) = header.firstLetter {
      let mayBe = read(position) { cell in cell.count > 0 && letter == Folding.words.folded(cell[0]) }
      guard mayBe else { return false }
    }
    for (position, name) in header.folded.enumerated() {
      let isSame = read(position) { cell in
        cell.count > 0 && name.first == Folding.words.folded(cell[0]) && Folding.words.bytes(of: cell.text) == name
      }
      if !isSame, header.places[position] != .unnamed || !isEmpty(position) { return false }
    }
    return true
  }

  func text(_ position: Int) -> String { read(position) { $0.text } }

  /// Hands over the field's cleaned bytes.
  @inline(__always)
  func read<Value>(_ position: Int, _ reader: (Span<UInt8>) -> Value) -> Value {
    isCleaned ? reader(cleaned.span.extracting(ranges[position])) : reader(page.span.extracting(ranges[position]))
  }
}
