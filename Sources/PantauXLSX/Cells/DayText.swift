/// A day as `31/12/0999`, for the days that a spreadsheet's calendar does not reach.
/// - Parameter day: days since 1970-01-01.
func dayText(_ day: Int) -> String {
  // Counted from 1 March of the year 0, so that a leap day is the last of its year; 400 years are 146,097 days.
  let fromMarch = day + 719_468
  let era = (fromMarch >= 0 ? fromMarch : fromMarch - 146_096) / 146_097
  let dayOfEra = fromMarch - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return "\(padded(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, 2))/\(padded(month, 2))/\(padded(year, 4))"
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
