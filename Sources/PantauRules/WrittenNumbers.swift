import PantauDomain

extension BinaryInteger {
  /// `1.250.000`
  var grouped: String {
    var written = ""
    let digits = String(magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { written.append(".") }
      written.append(digit)
    }
    return self < 0 ? "-\(written)" : written
  }

  /// `Rp1.250.000`
  var rupiah: String { "Rp\(grouped)" }
}

extension Phrase {
  /// `75,5%` in Indonesian, `75.5%` in English.
  init(percent: Percent) {
    let (whole, rest) = percent.quotientAndRemainder(dividingBy: 100)
    let fraction = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    self.init(
      id: rest == 0 ? "\(whole)%" : "\(whole),\(fraction)%", en: rest == 0 ? "\(whole)%" : "\(whole).\(fraction)%")
  }
}
