import PantauDomain

/// A percentage, 0 to 100: `75`, `75 %`, `75,5`. Rounded half up to hundredths.
enum PercentReading {
  static func read(_ text: Span<UInt8>) -> Percent? {
    var scanner = ByteScanner()
    guard let whole = scanner.number(text), whole.value <= 100 else { return nil }
    var hundredths = whole.value * 100
    var hasRest = false
    if scanner.take(UInt8(ascii: "."), text) || scanner.take(UInt8(ascii: ","), text) {
      var place = 0
      var roundsUp = false
      while let byte = scanner.peek(text), byte.isDigit {
        let digit = Int(byte - 48)
        if place < 2 { hundredths += digit * (place == 0 ? 10 : 1) }
        if place == 2 { roundsUp = digit >= 5 }
        hasRest = hasRest || digit > 0
        place += 1
        scanner.at += 1
      }
      guard place > 0 else { return nil }
      if roundsUp { hundredths += 1 }
    }
    if scanner.peek(text) == UInt8(ascii: " ") { scanner.at += 1 }
    let hasSign = scanner.take(UInt8(ascii: "%"), text)
    guard scanner.isAtEnd(text), hasSign || text[text.count - 1] != UInt8(ascii: " ") else { return nil }
    return whole.value == 100 && hasRest ? nil : Percent(hundredths)
  }
}
