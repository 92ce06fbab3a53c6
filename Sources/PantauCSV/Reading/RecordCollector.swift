import PantauGrid

/// Takes the fields of one record after the other onto a page and holds them to the limits.
struct RecordCollector {
  enum Trouble: Equatable {
    case brokenQuoting
    case pastLimit(CSVLimit)
  }

  var page = TextTable()
  /// Whether the field that was open when the parser went on is quoted.
  var openFieldIsQuoted = false
  private(set) var hasEnded = false
  /// The first thing wrong with the record; what comes after it is not taken.
  private(set) var trouble: Trouble?
  private let limits: CSVLimits
  private var fields = 0
  private var fieldsUpToLastFilled = 0
  private var bytes = 0

  init(limits: CSVLimits) {
    self.limits = limits
  }

  mutating func beginRecord() {
    hasEnded = false
    trouble = nil
    fields = 0
    fieldsUpToLastFilled = 0
    bytes = 0
  }

  mutating func take(_ field: UnsafeRawBufferPointer) {
    guard trouble == nil else { return }
    // A piece of text is no longer than a field may be: one that is longer was open before the piece.
    guard field.count <= limits.fieldBytes else {
      trouble = openFieldIsQuoted ? .brokenQuoting : .pastLimit(.fieldBytes)
      return
    }
    bytes += field.count + (fields == 0 ? 0 : 1)
    fields += 1
    if field.contains(where: { $0 > UInt8(ascii: " ") }) { fieldsUpToLastFilled = fields }
    guard bytes <= limits.rowBytes else {
      trouble = .pastLimit(.rowBytes)
      return
    }
    page.appendField(field)
  }

  mutating func endRecord() {
    hasEnded = true
    if trouble == nil, fieldsUpToLastFilled > limits.columns { trouble = .pastLimit(.columns) }
  }
}
