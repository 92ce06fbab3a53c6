/// A count or an amount of rupiah: `1250000`, `1.250.000`, `Rp 1,250,000.00`, `Rp1.250.000,-`.
enum WholeNumberReading {
  /// nil where the text is no whole number, or could be two.
  static func read(_ text: Span<UInt8>) -> Int64? {
    let body = withoutCurrency(text)
    guard !body.isEmpty else { return nil }
    var parts = Parts()
    for index in body {
      let byte = text[index]
      if byte.isDigit {
        guard parts.add(digit: byte - 48) else { return nil }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") {
        guard parts.begin(with: byte) else { return nil }
      } else {
        return nil
      }
    }
    return parts.value
  }

  /// Where the number itself stands, without `Rp`, `Rp.` before and `,-` behind it.
  private static func withoutCurrency(_ text: Span<UInt8>) -> Range<Int> {
    var scanner = ByteScanner()
    if scanner.take(UInt8(ascii: "r"), text) {
      guard scanner.take(UInt8(ascii: "p"), text) else { return 0..<0 }
      if scanner.peek(text) == UInt8(ascii: ".") { scanner.at += 1 }
      if scanner.peek(text) == UInt8(ascii: " ") { scanner.at += 1 }
    }
    var end = text.count
    if end - scanner.at > 2, text[end - 1] == UInt8(ascii: "-"), text[end - 2] == UInt8(ascii: ",") { end -= 2 }
    return scanner.at..<max(scanner.at, end)
  }

  /// Runs of digits between separators: groups of three, then decimals that must be zero.
  private struct Parts {
    private var total: Int64 = 0
    private var first: (value: Int64, count: Int) = (0, 0)
    private var groupMark: UInt8?
    /// The last mark seen, and the digits behind it, which may yet turn out to be decimals.
    private var mark: UInt8?
    private var tail: (value: Int64, count: Int) = (0, 0)

    mutating func add(digit: UInt8) -> Bool {
      guard mark == nil else {
        tail = (tail.value * 10 + Int64(digit), tail.count + 1)
        return tail.count <= 3
      }
      let (tenfold, overflows) = first.value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tenfold.addingReportingOverflow(Int64(digit))
      first = (sum, first.count + 1)
      total = sum
      return !overflows && !overflowsToo
    }

    mutating func begin(with next: UInt8) -> Bool {
      guard mark == nil ? first.count > 0 : closeGroup() else { return false }
      mark = next
      tail = (0, 0)
      return true
    }

    /// Takes the digits behind the last mark as a group.
    private mutating func closeGroup() -> Bool {
      guard let mark, tail.count == 3, mark == groupMark ?? mark, first.count <= 3, first.value != 0 else {
        return false
      }
      groupMark = mark
      let (thousandfold, overflows) = total.multipliedReportingOverflow(by: 1000)
      let (sum, overflowsToo) = thousandfold.addingReportingOverflow(tail.value)
      total = sum
      return !overflows && !overflowsToo
    }

    var value: Int64? {
      var copy = self
      guard let mark else { return first.count > 0 ? total : nil }
      if tail.count == 3 { return copy.closeGroup() ? copy.total : nil }
      let areDecimals = (1...2).contains(tail.count) && tail.value == 0 && mark != UInt8(ascii: " ")
      return areDecimals && mark != groupMark ? total : nil
    }
  }
}
