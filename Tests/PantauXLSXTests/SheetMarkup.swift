/// A sheet's markup taken apart as far as both ways of writing rows may differ: texts stand within the cell or in a table
/// of their own, and only one of them says how many columns a row has.
struct SheetMarkup: Equatable {
  var head = ""
  /// A row's attributes, then its cells.
  var rows: [[String]] = []
  var tail = ""

  init(_ markup: String, strings: String) {
    guard let start = markup.firstRange(of: "<sheetData>"), let end = markup.firstRange(of: "</sheetData>") else {
      return
    }
    head = String(markup[..<start.lowerBound])
    tail = String(markup[end.upperBound...])
    let texts = strings.components(from: "<si>", to: "</si>")
    for row in markup[start.upperBound..<end.lowerBound].components(from: "<row ", to: "</row>") {
      let attributes = String(row.prefix { $0 != ">" }).replacing(/\ spans="[0-9:]*"/, with: "")
      var cells: [String] = []
      for cell in row.components(from: "<c ", to: "<c ", orEnd: true) { cells.append(Self.plain(cell, texts)) }
      rows.append([attributes] + cells)
    }
  }

  /// `r="A1" s="4"` and its content, the text in the place of its number.
  private static func plain(_ cell: String, _ texts: [String]) -> String {
    let cell = cell.replacing("</c>", with: "").replacing(" t=\"inlineStr\"", with: "").replacing("<is>", with: "")
      .replacing("</is>", with: "")
    guard let mark = cell.firstRange(of: " t=\"s\"><v>"), let end = cell.firstRange(of: "</v>") else { return cell }
    let text = Int(cell[mark.upperBound..<end.lowerBound]).map { texts[$0] } ?? "?"
    return cell[..<mark.lowerBound] + ">" + text
  }
}

extension StringProtocol {
  /// What stands between the marks, each time.
  fileprivate func components(from start: String, to end: String, orEnd: Bool = false) -> [String] {
    var found: [String] = []
    var rest = self[startIndex...]
    while let begin = rest.firstRange(of: start) {
      rest = rest[begin.upperBound...]
      let stop = rest.firstRange(of: end)?.lowerBound ?? (orEnd ? rest.endIndex : rest.startIndex)
      found.append(String(rest[..<stop]))
      rest = rest[stop...]
    }
    return found
  }
}
