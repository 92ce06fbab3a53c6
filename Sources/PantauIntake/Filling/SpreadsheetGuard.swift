extension ColumnType {
  /// The value as it must stand in a file that a spreadsheet opens by double click.
  ///
  /// A spreadsheet takes `73.10` for a number, `1/2` for a date, `=1+1` for a formula, and 123456789012 for 1.23E+11.
  /// A tab before the value makes a text of all of these, in every locale, and whoever reads the form trims it away.
  /// It is left out where nothing can happen, so that what needs no guard looks as one would write it.
  func guarded(_ value: String) -> String {
    value.isEmpty || isSafe(value) ? value : "\t" + value
  }

  private func isSafe(_ value: String) -> Bool {
    switch self {
    case .period: true
    case .region, .date, .pastDate: false
    case .wholeNumber, .percent: value.isPlainNumber
    case .regionName, .word, .words: value.beginsWithLetter
    // A single word may be a truth value in the spreadsheet's language.
    case .text: value.beginsWithLetter && value.utf8.contains(UInt8(ascii: " ")) && !value.utf8.contains { $0.isDigit }
    }
  }
}

/// Numbers with more digits are shown, and so written, as powers of ten by some spreadsheets.
private let digitsShownInFull = 11

extension String {
  /// Digits only, none of which a spreadsheet would drop.
  fileprivate var isPlainNumber: Bool {
    utf8.allSatisfy(\.isDigit) && utf8.count <= digitsShownInFull
      && (utf8.count == 1 || utf8.first != UInt8(ascii: "0"))
  }

  fileprivate var beginsWithLetter: Bool { utf8.first?.isLetter == true }
}
