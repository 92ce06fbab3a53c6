/// Why a spreadsheet would refuse the name of a sheet; nil: it is fine.
func sheetNameFault(_ name: String) -> String? {
  if name.isEmpty { return "it is empty" }
  if name.utf16.count > sheetNameLimit { return "it is longer than \(sheetNameLimit) characters" }
  if name.utf8.contains(where: { "[]:*?/\\".utf8.contains($0) || $0 < 0x20 }) { return "it holds one of []:*?/\\" }
  if name.hasPrefix("'") || name.hasSuffix("'") { return "it begins or ends with an apostrophe" }
  if name.lowercased() == "history" { return "spreadsheets keep this name for themselves" }
  return nil
}

/// `Temuan (2)`: the name of the sheet where a list goes on, never longer than allowed.
/// - Parameter part: 1 for the list's first sheet, which bears the list's own name.
func sheetName(_ name: String, part: Int) -> String {
  guard part > 1 else { return name }
  let ending = " (\(part))"
  var base = name
  while base.utf16.count + ending.utf16.count > sheetNameLimit { base.removeLast() }
  return base + ending
}

private let sheetNameLimit = 31
