import PantauDomain

// One function a type of column. Each reads the form's next column, adds it to the fingerprint and notes its defects;
// nil is empty, or not to be read.

extension RowReader {
  /// Where no rows are kept, the text is left out: nobody would read it.
  mutating func text() -> String? {
    checkedTextPosition().map { keepsRows ? fields.text($0) : "" }
  }

  /// A text by which the row is known.
  mutating func keyText() -> String? {
    checkedTextPosition().map(fields.text)
  }

  /// A text that nobody keeps, such as the name of an item: held to the same rules.
  mutating func checkText() { checkedTextPosition() }

  /// Where the text stands that is not empty and not too long.
  @discardableResult
  mutating func checkedTextPosition() -> Int? {
    defer { fingerprint.endColumn() }
    guard let position = nextCell().position else { return nil }
    let codePoints = fields.read(position) { $0.count <= textLimit ? 0 : $0.codePoints }
    guard codePoints <= textLimit else {
      hold(.textTooLong(codePoints: codePoints), at: position)
      return nil
    }
    noteDropped(at: position)
    if keepsRows {
      let print = fingerprint
      fingerprint = fields.read(position, print.adding)
    }
    return position
  }

  mutating func date() -> Day? {
    defer { fingerprint.endColumn() }
    let cell = nextCell()
    guard let position = cell.position else { return nil }
    let reading = fields.read(position, DateReading.read)
    guard let day = reading.value else {
      hold(.wrongType(.date), at: position)
      return nil
    }
    noteRepair(reading, at: position)
    if isPast(cell), day > intake.today {
      note(.implausibleDate(.afterToday), at: position)
    } else if let days = plausibleDays(), !days.contains(day) {
      note(.implausibleDate(.farFromPeriod), at: position)
    }
    fingerprint.add(number: Int64(day.number))
    return day
  }

  mutating func wholeNumber() -> Int64? {
    defer { fingerprint.endColumn() }
    guard let position = nextCell().position else { return nil }
    guard let number = fields.read(position, WholeNumberReading.read) else {
      hold(.wrongType(.wholeNumber), at: position)
      return nil
    }
    noteDropped(at: position)
    fingerprint.add(number: number)
    return number
  }

  mutating func percent() -> Percent? {
    defer { fingerprint.endColumn() }
    guard let position = nextCell().position else { return nil }
    guard let percent = fields.read(position, PercentReading.read) else {
      hold(.wrongType(.percent), at: position)
      return nil
    }
    noteDropped(at: position)
    fingerprint.add(number: Int64(percent))
    return percent
  }

  /// The index of the word in its vocabulary.
  mutating func word() -> Int? {
    defer { fingerprint.endColumn() }
    let cell = nextCell()
    guard let position = cell.position else { return nil }
    let list = list(of: cell)
    guard let word = fields.read(position, list.index) else {
      hold(.unknownWord(nearest: fields.read(position, list.nearest)), at: position)
      return nil
    }
    noteDropped(at: position)
    fingerprint.add(list.canonical[word])
    return word
  }

  /// The canonical words between the slashes, in the office's order.
  mutating func words() -> [String] {
    defer { fingerprint.endColumn() }
    let cell = nextCell()
    guard let position = cell.position else { return [] }
    let list = list(of: cell)
    let parts = fields.text(position).utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    let words = parts.map { part in list.index(of: part.span) }
    if let index = words.firstIndex(of: nil) {
      let unknown = parts[index]
      hold(.unknownWord(nearest: list.nearest(to: unknown.span)), at: position)
      return []
    }
    guard !words.isEmpty else {
      hold(.unknownWord(nearest: nil), at: position)
      return []
    }
    noteDropped(at: position)
    let canonical = words.compactMap { $0.map { list.canonical[$0] } }
    for word in canonical {
      fingerprint.add(word)
      fingerprint.add(UInt8(ascii: "/"))
    }
    return canonical
  }

  /// Goods are known by their code within a cycle.
  mutating func goods(cycle: Int?) -> Int? {
    let position = upcomingPosition
    guard let word = word(), let cycle else { return nil }
    if let goods = intake.vocabulary.goods(cycle: cycle, word: word) { return goods }
    hold(.unknownWord(nearest: nil), at: position)
    return nil
  }

  /// A date or period that was read otherwise than it stands, or lost characters on the way.
  mutating func noteRepair(_ reading: Reading<some CustomStringConvertible>, at position: Int) {
    switch reading {
    case .repaired(let value): note(.repaired(to: value.description), at: position)
    case .asWritten(let value) where fields.lostControls(position):
      note(.repaired(to: value.description), at: position)
    case .asWritten, .wrong: break
    }
  }
}

/// Code points that a text may have once it is clean.
private let textLimit = 2000

extension Span where Element == UInt8 {
  fileprivate var codePoints: Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
