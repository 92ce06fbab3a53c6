/// 64-bit FNV-1a over a row's canonical values, column by column: equal rows have equal ones, today and in years.
struct Fingerprint: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Where nobody wants it, nothing is added up.
  private let isWanted: Bool

  init(isWanted: Bool = true) { self.isWanted = isWanted }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  func adding(_ text: Span<UInt8>) -> Fingerprint {
    var sum = self
    for index in text.indices { sum.add(text[index]) }
    return sum
  }

  mutating func add(_ text: String) {
    guard isWanted else { return }
    for byte in text.utf8 { add(byte) }
  }

  /// Eight bytes, lowest first.
  mutating func add(number: Int64) {
    guard isWanted else { return }
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Ends a column, whether or not there was anything in it.
  mutating func endColumn() { add(0x1F) }
}
