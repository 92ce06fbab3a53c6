import CLibXLSXWriter
import PantauGrid

/// What columns offer to choose from. A list written into the sheet itself may have no more than 255 characters, commas
/// and all; one that stands on a sheet, and has a name, may be as long as it likes.
extension WorkbookFile {
  /// The hidden sheet with the lists: one a column, the name of it first.
  mutating func writeChoices(of workbook: Workbook) throws(XLSXFailure) {
    let lists = workbook.sheets.flatMap { if case .entry(let entry) = $0 { entry.choices } else { [ChoiceList]() } }
    if lists.isEmpty { return }
    try addSheet(named: choicesName, keepsCells: false)
    for row in 0...(lists.map(\.values.count).max() ?? 0) {
      for (column, list) in lists.enumerated() where row <= list.values.count {
        try write(.text(row == 0 ? list.name : list.values[row - 1]), row: row, column: column, Style(.entry))
      }
    }
    worksheet_hide(try sheet)
    for (column, list) in lists.enumerated() where !list.values.isEmpty {
      let letters = letters(ofColumn: column)
      let range = "=\(choicesName)!$\(letters)$2:$\(letters)$\(list.values.count + 1)"
      try check(workbook_define_name(book, list.name, range), "name the choices \(list.name)")
    }
  }

  /// - Parameter rows: below the header; some more are offered the same, for what is added.
  func offer(_ list: ChoiceList, column: Int, rows: Int) throws(XLSXFailure) {
    if list.values.isEmpty { return }
    let sheet = try sheet
    let last = lxw_row_t(min(rows + 200, Self.rowsOfASheet - 1))
    var formula = Array("=\(list.name)".utf8CString)
    var title = Array("Tidak ada dalam daftar".utf8CString)
    var message = Array("Nilai ini tidak ada dalam daftar pilihan. Tetap dipakai?".utf8CString)
    let answer = formula.withUnsafeMutableBufferPointer { formula in
      title.withUnsafeMutableBufferPointer { title in
        message.withUnsafeMutableBufferPointer { message in
          var rule = lxw_data_validation()
          rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
          rule.value_formula = formula.baseAddress
          // Intake knows more spellings than the list has.
          rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
          rule.error_title = title.baseAddress
          rule.error_message = message.baseAddress
          let place = lxw_col_t(column)
          return worksheet_data_validation_range(sheet, 1, place, last, place, &rule)
        }
      }
    }
    try check(answer, "offer the choices \(list.name)")
  }
}

private let choicesName = "Pilihan"
