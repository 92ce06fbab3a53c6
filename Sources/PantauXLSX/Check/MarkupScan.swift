/// A cheap look at a piece of XML as it is unpacked: whether its tags close, and how many rows and cells it has.
struct MarkupScan {
  private(set) var rows = 0
  private(set) var cells = 0
  private var openTags = 0
  private var hasContent = false
  private var isBroken = false

  private var isInTag = false
  private var isNaming = false
  /// The first bytes of the tag's name.
  private var name: UInt64 = 0
  private var first: UInt8 = 0
  private var previous: UInt8 = 0

  /// Whether all that was opened is closed again. Asked at the end.
  var isWhole: Bool { !isBroken && !isInTag && openTags == 0 && hasContent }

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if isInTag {
        scanTag(byte)
      } else if byte == UInt8(ascii: "<") {
        (isInTag, isNaming, name, first) = (true, true, 0, 0)
      } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
        isBroken = true
      }
      previous = byte
    }
  }

  private mutating func scanTag(_ byte: UInt8) {
    if first == 0 { first = byte }
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte < 0x20 && byte != 0x0A || byte == UInt8(ascii: "<") {
      isBroken = true
    } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/") {
      isNaming = false
    } else if isNaming {
      name = name << 8 | UInt64(byte)
    }
  }

  private mutating func endTag() {
    isInTag = false
    if first == UInt8(ascii: "?") { return }
    if first == UInt8(ascii: "/") {
      openTags -= 1
      if openTags < 0 { isBroken = true }
      return
    }
    hasContent = true
    if previous != UInt8(ascii: "/") { openTags += 1 }
    if name == Self.row { rows += 1 }
    if name == Self.cell { cells += 1 }
  }

  private static let row = "row".utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  private static let cell = UInt64(UInt8(ascii: "c"))
}
