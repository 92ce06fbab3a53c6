import PantauGrid

/// What is written of a cell, once nothing is left in it that a spreadsheet would refuse.
enum CellContent: Equatable {
  case blank
  /// Never empty.
  case text(String)
  case link(String, url: String)
  case number(Double)
  /// Without the leading `=`.
  case formula(String, value: Double)
}

/// The one guarded way to every cell: nothing is written that did not come through here.
extension WorkbookFile {
  func content(of cell: Cell, row: Int) -> CellContent {
    switch cell {
    case .empty: .blank
    case .text(let text): content(text)
    case .link(let text): content(text, leadingTo: isWebLink(text) ? text : nil)
    case .jump(let text, let target): content(text, leadingTo: address(of: target))
    case .number(let number), .money(let number): .number(Double(number))
    // What cannot be computed is not known, and what is not known is empty.
    case .percent(let share): share.isFinite ? .number(share) : .blank
    case .date(let day): content(day: Double(day))
    case .instant(let minutes): content(day: Double(minutes) / 1_440)
    case .formula(_, let value, _) where !value.isFinite: .blank
    case .formula(let formula, let value, _): .formula(cellText(placed(formula, row: row)), value: value)
    }
  }

  /// - Parameter url: nil for a text that leads nowhere.
  private func content(_ text: String, leadingTo url: String? = nil) -> CellContent {
    let text = cellText(text)
    if text.isEmpty { return .blank }
    if let url, links < linksOfASheet { return .link(text, url: url) }
    return .text(text)
  }

  /// - Parameter day: days since 1970-01-01, the time of day as a fraction.
  private func content(day: Double) -> CellContent {
    let serial = day + 25_569
    // Spreadsheets know the days from 1 March 1900 (before it they count a 29 February that never was) to the year 9999.
    return serial >= 61 && serial < 2_958_466 ? .number(serial) : .text(dayText(Int(day.rounded(.down))))
  }

  private func placed(_ formula: String, row: Int) -> String {
    formula.replacing("{first}", with: "\(firstRowOfList + 1)").replacing("{above}", with: "\(row)")
      .replacing("{row}", with: "\(row + 1)")
  }

  /// Where a jump leads; nil: this workbook has no such sheet.
  private func address(of target: String) -> String? {
    jumpTargets.contains(target) ? "internal:\(quoted(sheet: target))!A1" : nil
  }
}

/// A sheet's name as formulas write it.
private func quoted(sheet name: String) -> String {
  "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

/// One short of what spreadsheets take.
private let linksOfASheet = 65_529
