import PantauDomain

// How Indonesian texts write numbers and dates: `2.172`, `75,5%`, `6–12 November 2023`.

/// `2.172`
func written(_ count: Int) -> String {
  let digits = Array(String(count.magnitude))
  let grouped = digits.indices.reduce(into: "") { text, index in
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
    text.append(digits[index])
  }
  return count < 0 ? "-" + grouped : grouped
}

/// A fraction with one decimal: `4,0%`.
func written(fraction: Double) -> String {
  let tenths = Int((fraction * 1000).rounded())
  return "\(written(tenths / 10)),\(abs(tenths % 10))%"
}

/// As many decimals as there are: `75%`, `75,5%`, `75,05%`.
func written(percent: Percent) -> String {
  let (whole, rest) = (percent / 100, percent % 100)
  if rest == 0 { return "\(whole)%" }
  if rest.isMultiple(of: 10) { return "\(whole),\(rest / 10)%" }
  return "\(whole),\(rest < 10 ? "0" : "")\(rest)%"
}

extension ReportingWeek {
  /// `Pekan 30 Oktober–5 November 2023 (2023-W44)`
  var spelledOut: String {
    let (first, last) = (monday.civil, sunday.civil)
    var start = "\(first.day)"
    if first.month != last.month { start += " \(monthName(first.month))" }
    if first.year != last.year { start += " \(first.year)" }
    return "Pekan \(start)–\(last.day) \(monthName(last.month)) \(last.year) (\(self))"
  }
}

private func monthName(_ month: Int) -> String {
  [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ][month - 1]
}
