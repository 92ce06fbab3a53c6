/// The ministry's code of a region: `73` (province) or `73.10` (kabupaten/kota). Its order is that of the codes.
package struct RegionCode: Hashable, Comparable, Sendable {
  /// Province times 100 plus the number below it; 0 below it is the province itself.
  package let number: UInt16

  /// Any two numbers of that size, whether or not there is such a region.
  package init?(province: Int, below: Int = 0) {
    guard (10...99).contains(province), (0...99).contains(below) else { return nil }
    self.number = UInt16(province * 100 + below)
  }

  package init?(number: Int) { self.init(province: number / 100, below: number % 100) }

  /// Exactly `73` or `73.10` (not `73.00`).
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let digits = bytes.enumerated().filter { $0.offset != 2 }.map(\.element)
    guard bytes.count == 2 || (bytes.count == 5 && bytes[2] == UInt8(ascii: ".")),
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    if bytes.count == 2 {
      self.init(province: value)
    } else {
      guard value % 100 != 0 else { return nil }
      self.init(number: value)
    }
  }

  package var isProvince: Bool { number % 100 == 0 }
  /// The code of the province that this region is, or lies in.
  package var province: RegionCode { RegionCode(unchecked: number / 100 * 100) }

  private init(unchecked number: UInt16) { self.number = number }

  package static func < (left: RegionCode, right: RegionCode) -> Bool { left.number < right.number }
}

extension RegionCode: CustomStringConvertible {
  package var description: String {
    let province = padded(Int(number / 100), 2)
    return isProvince ? province : "\(province).\(padded(Int(number % 100), 2))"
  }
}
