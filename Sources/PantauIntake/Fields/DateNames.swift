/// Names of months, Indonesian and English, and what they are shortened to.
enum MonthName {
  private static let names: [[StaticString]] = [
    ["januari", "january", "jan"],
    ["februari", "pebruari", "february", "feb", "peb"],
    ["maret", "march", "mar", "mrt"],
    ["april", "apr"],
    ["mei", "may"],
    ["juni", "june", "jun"],
    ["juli", "july", "jul"],
    ["agustus", "august", "agt", "agu", "ags", "agst", "agust", "agus", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"],
    ["november", "nopember", "nov", "nop"],
    ["desember", "december", "des", "dec"],
  ]

  /// 1 to 12; nil for any other word.
  static func number(of word: Range<Int>, in text: Span<UInt8>) -> Int? {
    for (index, month) in names.enumerated() {
      for name in month where text.isWord(name, in: word) { return index + 1 }
    }
    return nil
  }
}

/// Names of weekdays: read over, never checked against the date.
enum WeekdayName {
  private static let names: [StaticString] = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "mgg", "ahd",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  static func isOne(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    for name in names where text.isWord(name, in: word) { return true }
    return false
  }
}
