import CLibXLSXWriter
import PantauGrid

/// Bars and colour scales in the cells of a column.
extension WorkbookFile {
  /// - Parameter ofShares: whether the numbers are fractions, which are measured against the whole and not the longest.
  mutating func setGraphic(
    _ graphic: Column.Graphic, column: Int, rows: Range<Int>, ofShares: Bool
  ) throws(XLSXFailure) {
    switch graphic {
    case .none: break
    case .bar(let tone):
      try set(noBarAtZero(format(Style(.zero))), column, rows)
      try set(bar(tone, ofShares: ofShares), column, rows)
    case .scale(let highIsGood):
      try set(scale(highIsGood: highIsGood, ofShares: ofShares), column, rows)
    }
  }

  /// A bar is never shorter than a tenth of its cell; at zero there must be none.
  private func noBarAtZero(_ format: UnsafeMutablePointer<lxw_format>) -> lxw_conditional_format {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    rule.value = 0
    rule.stop_if_true = 1
    rule.format = format
    return rule
  }

  /// The bar of 2007: later ones stand in an extension that some readers warn of.
  private func bar(_ tone: Tone, ofShares: Bool) -> lxw_conditional_format {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    rule.bar_color = Palette.bar(tone)
    rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.min_value = 0
    if ofShares {
      rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      rule.max_value = 1
    }
    return rule
  }

  private func scale(highIsGood: Bool, ofShares: Bool) -> lxw_conditional_format {
    let colours = [Tone.bad, .attention, .good].map { Palette.fill($0) ?? Palette.paper }
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    rule.min_color = highIsGood ? colours[0] : colours[2]
    rule.mid_color = colours[1]
    rule.max_color = highIsGood ? colours[2] : colours[0]
    if ofShares {
      rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      rule.mid_rule_type = rule.min_rule_type
      rule.max_rule_type = rule.min_rule_type
      (rule.min_value, rule.mid_value, rule.max_value) = (0, 0.5, 1)
    }
    return rule
  }

  private func set(_ rule: lxw_conditional_format, _ column: Int, _ rows: Range<Int>) throws(XLSXFailure) {
    var rule = rule
    let (first, last, column) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound - 1), lxw_col_t(column))
    let answer = worksheet_conditional_format_range(try sheet, first, column, last, column, &rule)
    try check(answer, "draw the graphics of column \(column + 1)")
  }
}
