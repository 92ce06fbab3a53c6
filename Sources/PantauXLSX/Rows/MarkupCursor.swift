import Glibc

/// A place in markup being written. Whoever moves it has made sure that there is room.
struct MarkupCursor {
  private(set) var next: UnsafeMutablePointer<UInt8>

  init(_ start: UnsafeMutablePointer<UInt8>) { next = start }

  mutating func put(_ markup: StaticString) {
    next.update(from: markup.utf8Start, count: markup.utf8CodeUnitCount)
    next += markup.utf8CodeUnitCount
  }

  mutating func put(_ number: Int) {
    var rest = number.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    if number < 0 {
      next.pointee = UInt8(ascii: "-")
      next += 1
    }
    rest = number.magnitude
    for index in stride(from: digits - 1, through: 0, by: -1) {
      next[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    next += digits
  }

  /// Up to sixteen digits, as the library writes numbers too.
  mutating func put(_ number: Double) {
    if number.magnitude < 1e15, let whole = Int(exactly: number) {
      put(whole)
    } else if number > 0, number < 1e14, let whole = Int(exactly: number - 0.5) {
      // Heights of rows are so, and there are many of them.
      put(whole)
      put(".5")
    } else {
      let room = 32
      let length = withVaList([number]) { arguments in
        next.withMemoryRebound(to: CChar.self, capacity: room) { vsnprintf($0, room, "%.16G", arguments) }
      }
      next += max(0, min(Int(length), room - 1))
    }
  }

  mutating func put(column: Int) {
    if column >= 26 { put(column: column / 26 - 1) }
    next.pointee = UInt8(ascii: "A") + UInt8(column % 26)
    next += 1
  }

  mutating func put(escaping text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      default:
        next.pointee = byte
        next += 1
      }
    }
  }
}
